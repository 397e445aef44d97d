/**
 * What each pattern of the published schemas stands for. A form has a text `errors:form.<form>`,
 * because a regular expression says nothing to most readers.
 */
const FORMS: Readonly<Record<string, string>> = {
  '^[a-z][a-z0-9-]*@[A-Za-z0-9][A-Za-z0-9.-]*$': 'framework',
  '^[A-Z]{2}$': 'country',
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'key',
  '^[0-9a-f]{64}$': 'sha256',
  '^[0-9a-f]{8}$': 'short-digest',
  '^sha256:[0-9a-f]{64}$': 'digest',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'slug',
  '^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$': 'release',
  '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$': 'partial-date',
  '^https://[^\\s]+$': 'link',
  '^[A-Z][A-Z0-9]{1,3}$': 'strategy-code',
  '^[A-Z][A-Z0-9]{1,3}-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$': 'requirement-id',
  '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$': 'control-id',
  '^[1-9][0-9]{0,3}(h|d|w|mo|y)$': 'time-limit',
};

/** The form that a schema's pattern stands for; `other` where it has no name. */
export function findForm(pattern: unknown): string {
  return typeof pattern === 'string' && Object.hasOwn(FORMS, pattern)
    ? (FORMS[pattern] ?? 'other')
    : 'other';
}
