const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `cleanUp` if the process is ended before `release` is called: by `process.exit` or by a
 * signal, which then takes its usual effect.
 *
 * @returns release
 */
export function cleanUpOnExit(cleanUp: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    release();
    cleanUp();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('exit', cleanUp);
    for (const signal of SIGNALS) process.off(signal, end);
  };
  process.once('exit', cleanUp);
  for (const signal of SIGNALS) process.once(signal, end);
  return release;
}
