import { cleanValue } from './clean-value.ts';
import { PROPERTY_NAMESPACE } from './constants.ts';

/** A property of ours, qualified by our namespace. */
export interface Property {
  name: string;
  ns: string;
  value: string;
  class?: string;
  remarks?: string;
}

/** What a property may say; nothing is said by undefined, null and texts that show nothing. */
export type PropertyValue = string | number | boolean | null | undefined;

/** One property, or none where it would say nothing. */
export function makeProperty(
  name: string,
  value: PropertyValue,
  more: Pick<Property, 'class' | 'remarks'> = {},
): Property[] {
  const clean = cleanValue(String(value ?? ''));
  return clean === undefined ? [] : [{ name, ns: PROPERTY_NAMESPACE, value: clean, ...more }];
}

/** Properties by name; a list becomes one property for each of its values. */
export function makeProperties(
  values: Readonly<Record<string, PropertyValue | readonly PropertyValue[]>>,
): Property[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => makeProperty(name, each)),
  );
}
