/**
 * Sets an own key of an object. `__proto__` is a key like any other: data that is read, never an
 * assignment to the prototype.
 */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') {
    target[key] = value;
    return;
  }
  const plain = { writable: true, enumerable: true, configurable: true };
  Object.defineProperty(target, key, { value, ...plain });
}
