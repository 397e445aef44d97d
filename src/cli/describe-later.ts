import type { Option } from 'commander';

/**
 * Gives an option a description that is made when help is shown: few runs show it, and values take
 * the whole machinery of texts.
 */
export function describeLater(option: Option, describe: () => string): Option {
  return Object.defineProperty(option, 'description', { get: describe, enumerable: true });
}
