import type { Terminal } from '../../model/io.ts';

/** Hears of every change of the window's size until the returned function is called. */
export function watchSize({ output }: Terminal, hear: (size: number) => void): () => void {
  let changes = 0;
  const listen = (): void => {
    changes += 1;
    hear(changes);
  };
  output.on('resize', listen);
  return () => {
    output.removeListener('resize', listen);
  };
}
