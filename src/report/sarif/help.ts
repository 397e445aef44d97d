import type { Requirement, Step } from '../../model/control-pack.ts';
import type { Translate } from '../../model/translate.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';

/** A heading with a paragraph or steps below. */
interface Section {
  heading: string;
  lines: readonly string[];
  /** How the lines are marked. */
  marks: 'none' | 'numbers' | 'bullets';
}

const PARTS = ['must', 'why', 'check', 'fix', 'evidence'] as const;
type Headings = Readonly<Record<(typeof PARTS)[number], string>>;

const textsOf = (steps: readonly Step[] = []) => steps.map(({ text }) => text);

function listSections(texts: Requirement, headings: Headings): Section[] {
  const { requirement, why, evidence = [] } = texts;
  const sections: Section[] = [
    { heading: headings.must, lines: [requirement], marks: 'none' },
    { heading: headings.why, lines: why ? [why] : [], marks: 'none' },
    { heading: headings.check, lines: textsOf(texts.check), marks: 'numbers' },
    { heading: headings.fix, lines: textsOf(texts.fix), marks: 'numbers' },
    { heading: headings.evidence, lines: evidence, marks: 'bullets' },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function mark(line: string, index: number, marks: Section['marks']): string {
  if (marks === 'none') return line;
  return marks === 'numbers' ? `${index + 1}. ${line}` : `- ${line}`;
}

function layOut(
  sections: readonly Section[],
  prefix: string,
  show: (text: string) => string,
): string {
  return sections
    .map(({ heading, lines, marks }) => {
      const marked = lines.map((text, index) => mark(show(text), index, marks));
      return [prefix + heading, '', ...marked].join('\n');
    })
    .join('\n\n');
}

/** What a requirement asks, why, how to find out and how to begin, as text and as Markdown. */
export type WriteHelp = (texts: Requirement) => { text: string; markdown: string };

/** Makes the writer of help. What all requirements have in common is translated once. */
export function createHelpWriter(translate: Translate): WriteHelp {
  const pairs = PARTS.map((part) => [part, translate(`formats:help.${part}`)]);
  const headings = Object.fromEntries(pairs) as Headings;
  return (texts) => {
    const sections = listSections(texts, headings);
    const command = `e8 explain ${texts.id}`;
    const more = translate('formats:help.more', { command });
    return {
      text: `${layOut(sections, '', (text) => text)}\n\n${more}`,
      markdown: `${layOut(sections, '### ', escapeMarkdown)}\n\n${more.replace(command, () => `\`${command}\``)}`,
    };
  };
}
