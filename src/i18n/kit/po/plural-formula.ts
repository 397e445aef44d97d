import { selectCategories } from '../list-categories.ts';

type Formula = readonly [expression: string, index: (n: number) => number];

const between = (n: number, from: number, to: number) => n >= from && n <= to;
const isFew = (n: number) => between(n % 10, 2, 4) && !between(n % 100, 12, 14);
const FEW = 'n%10>=2 && n%10<=4 && (n%100<12 || n%100>14)';

/** gettext's plural expressions of whole numbers, each also as a function to hold it against CLDR. */
const FORMULAS: readonly Formula[] = [
  ['0', () => 0],
  ['n != 1', (n) => Number(n !== 1)],
  ['n > 1', (n) => Number(n > 1)],
  ['n%10==4 || n%10==6 || n%10==9', (n) => Number([4, 6, 9].includes(n % 10))],
  ['n<=1 ? 0 : n%1000000==0 ? 1 : 2', (n) => (n <= 1 ? 0 : n % 1e6 === 0 ? 1 : 2)],
  [
    'n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2',
    (n) => (n === 1 ? 0 : n !== 0 && n % 1e6 === 0 ? 1 : 2),
  ],
  ['n==1 ? 0 : n==2 ? 1 : 2', (n) => (n === 1 ? 0 : n === 2 ? 1 : 2)],
  ['n==1 ? 0 : n>=2 && n<=4 ? 1 : 2', (n) => (n === 1 ? 0 : between(n, 2, 4) ? 1 : 2)],
  [`n==1 ? 0 : ${FEW} ? 1 : 2`, (n) => (n === 1 ? 0 : isFew(n) ? 1 : 2)],
  [
    `n%10==1 && n%100!=11 ? 0 : ${FEW} ? 1 : 2`,
    (n) => (n % 10 === 1 && n % 100 !== 11 ? 0 : isFew(n) ? 1 : 2),
  ],
  [
    'n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5',
    (n) => (n <= 2 ? n : between(n % 100, 3, 10) ? 3 : n % 100 >= 11 ? 4 : 5),
  ],
];

/** What an editor is told where no formula is known: it still offers every form. */
const UNKNOWN = '0';

/**
 * The header `Plural-Forms` of a language: as many forms as it has categories, in CLDR's order, and
 * gettext's expression for which one a number takes.
 */
export function writePluralForms(
  categories: readonly string[],
  plural: string | undefined,
): string {
  const wanted = plural === undefined ? new Map<number, string>() : selectCategories(plural);
  const fits = ([, index]: Formula): boolean =>
    [...wanted].every(([n, category]) => categories[index(n)] === category);
  const expression = FORMULAS.find(fits)?.[0] ?? UNKNOWN;
  return `nplurals=${categories.length}; plural=(${expression});`;
}
