const DAY = 86_400_000;

/** Days from one day to another, both `YYYY-MM-DD`; negative where the second is the earlier. */
export function countDays(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}
