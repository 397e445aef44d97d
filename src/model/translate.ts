import type { MessageKey, Messages } from './messages.ts';

/**
 * Gives the text for a key in one language. Keys and the values that each text needs are typed
 * from `locales/en`, so that a missing value does not compile.
 */
export type Translate = <K extends MessageKey>(
  key: K,
  ...values: Messages[K] extends undefined ? [] : [Messages[K]]
) => string;
