import type { TextRule } from '../text-unit.ts';
import { withoutPlaceholders } from '../tokens.ts';

/** Scripts that are written with several of Unicode's. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

const patterns = new Map<string, RegExp>();

/** A letter or mark of a script that is neither the language's nor Latin. */
function foreignLetter(script: string): RegExp {
  const known = patterns.get(script);
  if (known !== undefined) return known;
  const own = [...(PARTS[script] ?? [script]), 'Latn', 'Zyyy', 'Zinh'];
  const ours = own.map((each) => `\\p{scx=${each}}`).join('');
  const made = new RegExp(`(?![${ours}])[\\p{L}\\p{M}]`, 'u');
  patterns.set(script, made);
  return made;
}

let simplified: string | undefined;

/** The characters of GB 2312, which has every common simplified one and no traditional one. */
function readSimplified(): string {
  const bytes = new Uint8Array(72 * 94 * 2);
  let at = 0;
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      bytes[at] = row;
      bytes[at + 1] = cell;
      at += 2;
    }
  }
  return new TextDecoder('gb2312').decode(bytes);
}

/** A Chinese character that simplified writing does not have. */
function findTraditional(text: string): string | undefined {
  simplified ??= readSimplified();
  const known = simplified;
  return (text.match(/\p{sc=Han}/gu) ?? []).find((each) => !known.includes(each) && each !== '〇');
}

/** Letters are of the language's script, or Latin. */
export const checkScript: TextRule = ({ text }, { script }) => {
  if (script === undefined) return [];
  const plain = withoutPlaceholders(text);
  const traditional = script === 'Hans' ? findTraditional(plain) : undefined;
  const found = foreignLetter(script).exec(plain)?.[0] ?? traditional;
  return found === undefined ? [] : [{ rule: 'wrong-script', values: { found, script } }];
};
