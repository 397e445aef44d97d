import type { ComparedLevel, ComparedSide, Comparison } from '../../model/comparison.ts';
import type { ControlPack } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';
import { joinList } from '../parts/join-list.ts';
import { nameStrategy } from '../parts/name-strategy.ts';

function describeSide(side: ComparedSide, translate: Translate): string {
  const { organisation, file, framework, asOf } = side;
  return asOf === null
    ? translate('compare:side-undated', { organisation, file, framework })
    : translate('compare:side', { organisation, file, framework, day: asOf });
}

/** What is compared with what. */
export function listSides(comparison: Comparison, translate: Translate): string[] {
  const { old, new: now } = comparison;
  return [
    translate('compare:from', { side: describeSide(old, translate) }),
    translate('compare:to', { side: describeSide(now, translate) }),
  ];
}

function describeLevel(name: string, level: ComparedLevel, translate: Translate): string {
  const none = translate('compare:none');
  const change = translate(`compare:level.${level.change}`);
  const values = { name, old: level.old ?? none, new: level.new ?? none, change };
  if (level.cause === 'organisation') return translate('compare:item.level', values);
  const cause = translate(`compare:cause.${level.cause}`);
  return translate('compare:item.level-cause', { ...values, cause });
}

/** The overall level first, then every strategy whose level is another one. */
export function listLevels(
  { overall, strategies, new: now }: Comparison,
  pack: ControlPack,
  translate: Translate,
): string[] {
  const whole = translate('compare:overall');
  const level = now.level ?? translate('compare:none');
  return [
    overall === null
      ? translate('compare:same-level', { level })
      : describeLevel(whole, overall, translate),
    ...strategies.map((each) => describeLevel(nameStrategy(each.id, { pack }), each, translate)),
  ];
}

/** What the model asks for differently; nothing where it is the same. */
export function listModel(
  { model }: Comparison,
  pack: ControlPack,
  translate: Translate,
): string[] {
  if (model === null) return [];
  const join = (ids: readonly string[]) =>
    joinList(
      ids.map((id) => nameStrategy(id, { pack })),
      translate,
    );
  const lists = [
    ['strategies-only-old', model.strategiesOnlyOld],
    ['strategies-only-new', model.strategiesOnlyNew],
    ['only-old', model.onlyOld],
    ['only-new', model.onlyNew],
  ] as const;
  const lines = [
    ...lists
      .filter(([, ids]) => ids.length > 0)
      .map(([key, ids]) => translate(`compare:model.${key}`, { ids: join(ids) })),
    ...model.moved.map(({ id, old, new: now }) =>
      translate('compare:model.moved', {
        id,
        old: join(old.map(String)),
        new: join(now.map(String)),
      }),
    ),
  ];
  return lines.length > 0 ? lines : [translate('compare:model.same-lists')];
}

/** Whether anything at all is different, the day and the file's name apart. */
export function hasChanges(comparison: Comparison): boolean {
  const { overall, model, strategies, requirements, evidence, exceptions } = comparison;
  const lists = [strategies, requirements, evidence, exceptions];
  return overall !== null || model !== null || lists.some((each) => each.length > 0);
}
