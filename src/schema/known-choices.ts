/**
 * What a value may be where a schema leaves a choice of shapes, by the schema's path. Each has a
 * text `errors:type.<choice>`.
 */
const CHOICES: readonly (readonly [suffix: string, choice: string])[] = [
  ['/inventory/additionalProperties/anyOf', 'count-or-list'],
  ['/$defs/step/anyOf', 'step'],
  ['/$defs/condition/anyOf', 'condition'],
  ['/$defs/rhythm/oneOf', 'rhythm'],
  ['/$defs/levelOrNull/anyOf', 'level'],
];

/** The name of a choice of shapes; `map` where it has none. */
export function findChoice(schemaPath: string): string {
  return CHOICES.find(([suffix]) => schemaPath.endsWith(suffix))?.[1] ?? 'map';
}
