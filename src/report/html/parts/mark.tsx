import type { Outcome } from '../../../model/outcome.ts';
import { OUTCOMES } from '../../../model/outcome.ts';
import type { ResultRequirement } from '../../../model/result.ts';
import type { View } from '../view.ts';

/** What a cell shows: an outcome, or what satisfies a requirement although its outcome does not. */
export const MARKS = [...OUTCOMES, 'exception', 'successor'] as const;
export type Mark = Outcome | 'exception' | 'successor';

/** The mark of a judged requirement. */
export function markOf({ outcome, exception, source }: ResultRequirement): Mark {
  if (exception !== undefined) return 'exception';
  return source === 'successor' ? 'successor' : outcome;
}

/** The name of a mark in words. */
export function nameMark(mark: Mark, { translate }: View): string {
  return mark === 'exception' || mark === 'successor'
    ? translate(`html:mark.${mark}`)
    : translate(`words:outcome.${mark}.name`);
}

const TICK = 'M5.6 10.4l3 3 5.8-6.6';
const CROSS = 'M6.4 6.4l7.2 7.2m0-7.2l-7.2 7.2';

/** Drawn, since fonts of many scripts lack ticks and crosses; each differs in shape, not in colour alone. */
const SHAPES: Readonly<Record<Mark, readonly (readonly [name: string, path: string])[]>> = {
  effective: [
    ['good', 'box'],
    ['on', TICK],
  ],
  'alternate-control': [
    ['good-line', 'box'],
    ['good-stroke', TICK],
  ],
  exception: [
    ['good-line', 'box'],
    ['good-stroke', TICK],
    ['good', 'M12 19h5a2 2 0 0 0 2-2v-5z'],
  ],
  successor: [
    ['good-dash', 'box'],
    ['good-stroke', TICK],
  ],
  ineffective: [
    ['bad-line', 'box'],
    ['bad-stroke', CROSS],
  ],
  'not-implemented': [
    ['bad', 'box'],
    ['on', CROSS],
  ],
  'no-visibility': [
    ['open', 'box'],
    ['on', 'M7.3 7.8a2.7 2.7 0 1 1 4.1 2.3c-1 .6-1.4 1.1-1.4 2.1m0 2.7v.1'],
  ],
  'not-applicable': [
    ['none', 'box'],
    ['none-stroke', 'M6 10h8'],
  ],
  'not-assessed': [['open-dash', 'box']],
};

function Shape({ name, path }: { name: string; path: string }) {
  return path === 'box' ? (
    <rect class={name} x="1.5" y="1.5" width="17" height="17" rx="3" />
  ) : (
    <path class={name} d={path} />
  );
}

/** The marks, defined once for the whole page. */
export function MarkSymbols() {
  return (
    <>
      {MARKS.map((mark) => (
        <symbol id={`mark-${mark}`} viewBox="0 0 20 20">
          {SHAPES[mark].map(([name, path]) => (
            <Shape name={name} path={path} />
          ))}
        </symbol>
      ))}
    </>
  );
}

/** A mark within a line of text that says the same in words. */
export function MarkIcon({ mark }: { mark: Mark }) {
  return (
    <svg class="mark" aria-hidden="true">
      <use href={`#mark-${mark}`} />
    </svg>
  );
}
