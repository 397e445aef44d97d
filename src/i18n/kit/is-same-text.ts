import type { TextForms } from '../../model/locale-status.ts';

/** Whether the forms say what is there already; a form that is not there is an empty one. */
export function isSameText(forms: TextForms, known: TextForms | undefined): boolean {
  return Object.entries(forms).every(([category, text]) => text === (known?.[category] ?? ''));
}
