/** How a text is shown where it stands: what its element carries. */
export type NameText = (number: number) => { key: string; title: string };

interface Open {
  number: number;
  /** How many elements it is inside of. */
  depth: number;
}

const PARTS = /<!--[\s\S]*?-->|<(?:[^"'<>]|"[^"]*"|'[^']*')*>|[^<]+/g;
const MARKS = /\ue000([\ue010-\ue019]+)\ue001|\ue002/g;
const ANY_MARK = /\ue000[\ue010-\ue019]*\ue001|[\ue000-\ue002\ue010-\ue019]/g;
const FIRST_DIGIT = 0xe010;
/** Elements that hold text only, or pictures: a span has no place in them. */
const PLAIN = /^<(svg|option|title|textarea|style|script)\b/;
const VOID = /^<(?:!|area|br|col|hr|img|input|link|meta|source|wbr)|\/>$/;

const escapeAttribute = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function readNumber(digits: string): number {
  return Number([...digits].map((each) => each.charCodeAt(0) - FIRST_DIGIT).join(''));
}

/** The page's HTML without marks. */
export function removeMarks(html: string): string {
  return html.replace(ANY_MARK, '');
}

/** Follows a page through its elements, and knows which texts are open where it is. */
class Walker {
  private open: Open[] = [];
  private depth = 0;
  private plain = 0;
  readonly name: NameText;

  constructor(name: NameText) {
    this.name = name;
  }

  enter(tag: string): void {
    if (VOID.test(tag)) return;
    this.depth += 1;
    if (PLAIN.test(tag) && this.plain === 0) this.plain = this.depth;
  }

  /** A text that was cut, so that its end is missing, ends with its element at the latest. */
  leave(): void {
    if (this.plain === this.depth) this.plain = 0;
    this.depth -= 1;
    this.open = this.open.filter(({ depth }) => depth <= this.depth);
  }

  wrap(text: string): string {
    const last = this.open.at(-1);
    if (last === undefined || text === '' || this.plain > 0) return text;
    const { key, title } = this.name(last.number);
    const attributes = `data-key="${escapeAttribute(key)}" title="${escapeAttribute(title)}"`;
    return `<span ${attributes}>${text}</span>`;
  }

  /** A run of text: each part of it in an element of its own, named by the innermost text. */
  text(run: string): string {
    let html = '';
    let from = 0;
    for (const { 0: mark, 1: digits, index } of run.matchAll(MARKS)) {
      html += this.wrap(run.slice(from, index));
      if (digits === undefined) this.open.pop();
      else this.open.push({ number: readNumber(digits), depth: this.depth });
      from = index + mark.length;
    }
    return html + this.wrap(run.slice(from));
  }
}

/**
 * Gives every marked text of a page an element that carries its key. Marks in attributes, pictures
 * and lists of choices go, since nothing can be added there.
 */
export function nameTexts(html: string, name: NameText): string {
  const walker = new Walker(name);
  const parts = html.match(PARTS) ?? [];
  const made = parts.map((part) => {
    if (!part.startsWith('<')) return walker.text(part);
    if (part.startsWith('</')) walker.leave();
    else walker.enter(part);
    return part;
  });
  return removeMarks(made.join(''));
}
