/** What can be wrong with a PO file as such; each is described in docs/translating.md. */
export const PO_RULES = [
  'po-not-text',
  'po-syntax',
  'po-header',
  'po-language',
  'po-plurals',
  'po-incomplete',
  'po-unknown',
  'po-twice',
  'po-forms',
] as const;

export type PoRule = (typeof PO_RULES)[number];
