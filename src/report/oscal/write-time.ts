/** The times that OSCAL's `DateTimeWithTimezoneDatatype` allows, written in UTC. */
const TIME = /^(?:19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/**
 * A day (00:00Z) or an RFC 3339 date-time as a time in UTC; undefined where it is none.
 */
export function writeTime(text: string): string | undefined {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return undefined;
  const time = date.toISOString().replace('.000Z', 'Z');
  return TIME.test(time) ? time : undefined;
}
