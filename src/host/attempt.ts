import type { HostAnswer } from '../model/host.ts';

/** Runs a file operation and turns what it throws into an `errno` name. */
export function attempt<T>(operation: () => T): HostAnswer<T> {
  try {
    return { ok: true, value: operation() };
  } catch (error) {
    return { ok: false, errno: errnoOf(error) };
  }
}

/** The `errno` name of a failed file operation; throws the error again if it is not one. */
export function errnoOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  // What Node says of a path that holds a NUL character.
  return code === 'ERR_INVALID_ARG_VALUE' ? 'EINVAL' : code;
}

/** An error that `errnoOf` understands. */
export function makeErrno(errno: string): Error {
  return Object.assign(new Error(errno), { code: errno });
}
