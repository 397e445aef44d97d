/** Letters with marks, so that a text that was not put through here stands out. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'aåbƀcçdđeéfƒgĝhĥiîjĵkķlĺmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair]) ?? [],
);
/** What a program fills in, and what it prints as it is. */
const KEPT = /(\{\{.*?\}\})/s;
const PADDING = ' one two three four five six seven eight nine ten';

/** Changes only the words of a text, not its placeholders. */
function mapWords(text: string, change: (words: string) => string): string {
  return text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : change(part)))
    .join('');
}

function accent(text: string): string {
  return [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
}

/** `[Ŕéþöŕţ öñé]`: accents, a third longer, in brackets, so that one sees where a text is cut. */
export function accentText(text: string): string {
  const longer = Math.ceil(text.length / 3);
  const padding = PADDING.repeat(Math.ceil(longer / PADDING.length))
    .slice(0, longer)
    .trimEnd();
  return `[${mapWords(text, accent)}${accent(padding)}]`;
}

/** Arabic letters in the order of the alphabet: what is read from right to left (UAX 9). */
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ابتثجحخدذرزسشصضطظعغفقكلمنه'].flatMap((letter, index) => [
    [String.fromCharCode(97 + index), letter],
    [String.fromCharCode(65 + index), letter],
  ]),
);

/** The words in letters of the other direction; what a program fills in stays in its own. */
export function mirrorText(text: string): string {
  return mapWords(text, (words) => [...words].map((each) => MIRRORED[each] ?? each).join(''));
}
