/**
 * Lets V8 collect all that nobody needs. Node hands out its collector under a flag only; a context that
 * is made after the flag was set has it, whenever that was.
 */
export function collectGarbage(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  const collect: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
