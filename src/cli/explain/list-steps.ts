import type { Place, Step } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';

const KINDS = ['menu', 'policy', 'registry', 'powershell', 'shell', 'file', 'link'] as const;

function describePlace(place: Place, translate: Translate): string {
  const kind = KINDS.find((each) => place[each] !== undefined) ?? 'file';
  return translate('cli:explain.place', {
    platform: translate(`words:platform.${place.on}.name`),
    kind: translate(`words:place.${kind}.name`),
    where: place[kind] ?? '',
  });
}

/** Numbered steps, each with the exact places to look. */
export function listSteps(steps: readonly Step[] | undefined, translate: Translate): string[] {
  return (steps ?? []).flatMap((step, index) => [
    `${index + 1}. ${step.text}`,
    ...(step.where ?? []).map((place) => `   - ${describePlace(place, translate)}`),
  ]);
}
