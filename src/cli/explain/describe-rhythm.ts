import type { ControlPack, Rhythm } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';

const UNITS = { h: 'hours', d: 'days', w: 'weeks', mo: 'months', y: 'years' } as const;

function describeLimit(within: string, translate: Translate): string {
  const [, number = '', unit = 'd'] = /^(\d+)(h|d|w|mo|y)$/.exec(within) ?? [];
  const count = Number(number);
  return translate(`words:limit.${UNITS[unit as keyof typeof UNITS]}`, { count });
}

/** A time limit or frequency, and who names it when it is not the model itself. */
export function describeRhythm(
  rhythm: Rhythm | undefined,
  pack: ControlPack,
  translate: Translate,
): string[] {
  if (rhythm === undefined) return [];
  const { within, every, source } = rhythm;
  const text =
    within === undefined
      ? translate(`words:frequency.${every ?? 'daily'}.name`)
      : describeLimit(within, translate);
  const line = translate('cli:explain.rhythm', { text });
  if (source === undefined || source === 'model') return [line];
  const { publisher } = pack;
  return [line, translate(`cli:explain.rhythm-${source}`, { publisher })];
}
