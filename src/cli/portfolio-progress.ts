import type { World } from './world.ts';

/** Milliseconds between two lines: often enough to see that it goes on. */
const PAUSE = 200;
const ERASE = '\r\u001b[K';

/** A line on a terminal that says how far a long run is; nothing where stderr is no terminal. */
export interface Progress {
  show(inputs: number, bytes: number): void;
  /** Takes the line away, before something else is printed or at the end. */
  clear(): void;
}

function describeTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = String(Math.round(seconds % 60)).padStart(2, '0');
  return `${minutes}:${rest}`;
}

/** @param total bytes that there are to read; undefined where nobody can say */
export function startProgress(total: number | undefined, world: World): Progress {
  const { host, io, translate } = world;
  if (!io.stderr.isTerminal) return { show: () => undefined, clear: () => undefined };
  const start = host.clock();
  let last = start;
  let isShown = false;
  const describe = (inputs: number, bytes: number, seconds: number): string => {
    const rate = Math.round(inputs / seconds);
    if (total === undefined || bytes === 0 || bytes > total) {
      return translate('portfolio:progress.rate', { inputs, rate });
    }
    const time = describeTime(((total - bytes) / bytes) * seconds);
    return translate('portfolio:progress.left', { inputs, rate, time });
  };
  return {
    show: (inputs, bytes) => {
      const now = host.clock();
      if (now - last < PAUSE) return;
      last = now;
      isShown = true;
      io.stderr.write(ERASE + describe(inputs, bytes, (now - start) / 1000));
    },
    clear: () => {
      if (isShown) io.stderr.write(ERASE);
      isShown = false;
    },
  };
}
