import type { Emphasis } from './asker.ts';

/** Makes texts stand out; without colour every one of them gives the text back. */
export type Style = Readonly<Record<Emphasis | 'mark', (text: string) => string>>;
