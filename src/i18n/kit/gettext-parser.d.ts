/** The part of the package that e8 uses; it brings no types. */
declare module 'gettext-parser' {
  export interface PoComments {
    translator?: string;
    reference?: string;
    extracted?: string;
    flag?: string;
  }

  export interface PoEntry {
    msgctxt?: string;
    msgid: string;
    msgid_plural?: string;
    /** Absent where the file has none for the entry. */
    msgstr?: string[];
    comments?: PoComments;
  }

  export interface PoTable {
    charset?: string;
    headers?: Record<string, string>;
    translations: Record<string, Record<string, PoEntry>>;
  }

  export const po: {
    parse(input: string, options?: { validation?: boolean }): PoTable;
    compile(table: PoTable, options?: { foldLength?: number }): Uint8Array;
  };
}
