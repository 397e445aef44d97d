/**
 * A control's id as the publisher's OSCAL catalogue writes it: in small letters, `ism-0843`. An
 * OSCAL token begins with a letter.
 */
export function controlId(control: string): string {
  const small = control.toLowerCase();
  return /^[a-z]/.test(small) ? small : `_${small}`;
}
