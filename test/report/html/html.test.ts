import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { htmlReporter } from '../../../src/report/html.ts';
import { makeAssessment as makeFull } from '../../../tools/bench/make-assessment.ts';
import { readShippedPack } from '../../contracts/shipped-pack.ts';
import { makeException } from '../../core/make-assessment.ts';
import {
  answerAll,
  makeReport,
  makeResult,
  RIGHT_TO_LEFT,
  readGoldenResult,
} from '../make-report.ts';
import { fillWith, readExample, renderResult, renderShipped, renderSmall } from './render-html.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const shipped = await readShippedPack();
const small = makeReport(makeResult({}));
const full = renderShipped(makeFull(shipped));
const clinic = renderShipped(await readExample('clinic'));
const empty = renderSmall({});

const PAGES = [
  ['an example', clinic],
  ['152 answers', full],
  ['an empty assessment', empty],
  ['a filled-in assessment', renderSmall(fillWith('words'))],
  ['the golden result', renderResult(readGoldenResult())],
] as const;

/** What the chapter of recommendations says or shows of a plan. */
function listPlans(page: string): string[] {
  const chapter = page.slice(page.indexOf('id="recommendations"'), page.indexOf('id="evidence"'));
  const found = chapter.match(/roadmap-chart|The (?:target|highest level) is met[^<]*/g);
  return found ?? [];
}

const SECTIONS = [
  'summary',
  'document',
  'executive',
  'introduction',
  'findings',
  'recommendations',
  'evidence',
  'exceptions',
  'method',
  'glossary',
];

describe.each(PAGES)('the page of %s', (_name, page) => {
  it('has every section of the report template, in its order', () => {
    const ids = [...page.matchAll(/<section id="([a-z]+)" class="(?:chapter|summary)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(SECTIONS);
  });

  it('names its one style sheet and its one script by their hashes, and allows nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text ?? '');
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, text]) => text ?? '',
    );
    expect([styles.length, scripts.length]).toEqual([1, 1]);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash(styles[0] ?? '')}'`,
      `script-src 'sha256-${hash(scripts[0] ?? '')}'`,
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('asks for nothing outside itself, and has no inline style or handler', () => {
    const links = [...page.matchAll(/\s(?:href|src|action|data|poster|srcset)="([^"]*)"/g)];
    expect(links.filter(([, link]) => !link?.startsWith('#'))).toEqual([]);
    expect(page).not.toMatch(/url\((?!"?#|#|data:)/);
    expect(page).not.toMatch(/@import|<link|<iframe|<object|<embed|\sstyle=|\son[a-z]+=/);
  });

  it('gives no id twice, and every link and label leads to one', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const links = [...page.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id ?? '');
    const labels = [...page.matchAll(/\saria-labelledby="([^"]*)"/g)].flatMap(([, list]) =>
      (list ?? '').split(' '),
    );
    expect([...links, ...labels].filter((id) => !known.has(id))).toEqual([]);
    expect(links.length).toBeGreaterThan(20);
  });

  it('folds nothing where there is no script', () => {
    expect(page.match(/<details/g)?.length).toBeGreaterThan(0);
    expect(page).not.toMatch(/<details(?![^>]*\sopen)/);
  });

  it('says that it is nobody else who vouches for it', () => {
    const [, statement = ''] = /<p class="statement">(.*?)<\/p>/.exec(page) ?? [];
    const { disclaimer } = page.includes('Shop safety model') ? small.pack : shipped;
    expect(statement).toContain(disclaimer);
    expect(statement).toMatch(/assess/);
  });

  it('gives every picture a title and a description', () => {
    const pictures = page.match(/<svg[^>]*role="(?:img|group)"[^>]*>.{0,40}/g) ?? [];
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.filter((each) => !/aria-labelledby="\S+ \S+".*<title/.test(each))).toEqual([]);
  });
});

describe('the page', () => {
  it('holds 152 answers with evidence in less than 400 KB', () => {
    expect(full.match(/<tr id="[A-Z]{2}-\d{4}"/g)).toHaveLength(152);
    expect(Buffer.byteLength(full)).toBeLessThan(400_000);
  });

  it('is the same for the same input', async () => {
    expect(renderShipped(await readExample('clinic'))).toBe(clinic);
  });

  it('prints the seven outcomes and which of the six of the template each one is', () => {
    const text = empty.slice(empty.indexOf('id="method"'));
    for (const words of ['Not Effective', 'Not Assessed, and a limitation', 'Alternate Control']) {
      expect(text).toContain(words);
    }
  });

  it('names in the report what the assessment does not say', () => {
    const report = makeReport(makeResult({}, 2));
    const missing = htmlReporter.listMissing?.(report) ?? [];
    expect(missing).toContain('document.approach');
    for (const key of missing) expect(empty).toContain(`<code>${key}</code>`);
    const complete = makeReport(makeResult(fillWith('words'), 2));
    expect(htmlReporter.listMissing?.(complete)).toEqual([]);
  });

  it('shows the assurance beside every level', () => {
    expect(clinic.match(/<p class="numeral"/g)?.length).toBe(9);
    expect(clinic.match(/Independent assessment; evidence: /g)?.length).toBeGreaterThanOrEqual(16);
  });

  it('plans nothing once the target is met', () => {
    const met = renderResult(makeResult({ answers: answerAll('effective') }, 1));
    expect(listPlans(met)).toEqual(['The highest level is met.']);
    const lowest = Object.fromEntries(
      small.pack.strategies
        .flatMap(({ requirements }) => requirements)
        .map(({ id, levels }) => [id, levels.includes(1) ? 'effective' : 'not-implemented']),
    ) as Assessment['answers'];
    const page = renderResult(makeResult({ answers: lowest }, 1));
    expect(listPlans(page)).toEqual(['The target is met. Nothing has to be done for it.']);
    expect(listPlans(renderSmall({ answers: lowest }))).toEqual(['roadmap-chart']);
  });

  it('says that nothing applies where nothing applies', () => {
    const answer = { outcome: 'not-applicable', reason: 'None here.' } as const;
    const page = renderSmall({ answers: answerAll(answer) });
    expect(page).toContain('No maturity level');
    expect(page).toContain('No level can be planned');
  });

  it('lists an exception that counts for nothing, and why', () => {
    const page = renderSmall({
      answers: { 'GS-201': 'ineffective' },
      exceptions: [
        makeException({ requirements: ['GS-201'], remainder: 'none-left', expires: '2026-06-01' }),
      ],
    });
    expect(page).toContain('Counts for nothing.');
    expect(page).toContain('Nothing outside the exception');
  });

  it('is without the words of the user where they are left out', () => {
    const page = renderResult(makeResult({ organisation: { name: 'Only the name' } }));
    expect(page).toContain('Only the name');
  });
});

describe('names', () => {
  it('of the inventory are those of the questions; a key of the user stays', () => {
    const inventory = { workstations: 4, 'my-boats': 2 };
    const page = renderSmall({ scope: { inventory } });
    expect(page).toContain('<dt>computers</dt>');
    expect(page).toContain('<dt><bdi class="own">my-boats</bdi></dt>');
  });

  it('of strategies stand in what to check', () => {
    const answers = { 'GS-201': { outcome: 'not-applicable' as const, reason: 'None.' } };
    const page = renderSmall({ answers, scope: { facts: { 'takes-cards': false } } });
    expect(page).not.toMatch(/<li>[a-z-]+: (?:no requirement applies|the lowest level)/);
  });
});

describe('languages and fonts', () => {
  it('states language and direction, and mirrors its pictures', () => {
    const fields = { answers: { 'KC-101': 'effective' as const } };
    const page = renderSmall(fields, { locale: RIGHT_TO_LEFT });
    expect(page).toContain('<html lang="ar-XB" dir="rtl">');
    const name = (html: string) => /<text class="name" x="([^"]+)"/.exec(html)?.[1];
    expect([name(renderSmall(fields)), name(page)]).toEqual(['0%', '100%']);
    expect(page).toContain('@bottom-right{content:"Shop');
  });

  it('carries the whole font of a script that its text needs, and no other', () => {
    const page = renderSmall({ organisation: { name: 'ร้านกาแฟ' } });
    expect(page.match(/@font-face/g)).toHaveLength(2);
    expect(page).toMatch(/src:url\(data:font\/woff2;base64,d09GMg/);
    expect(page).toContain('Noto Sans Thai');
    expect(empty).not.toContain('@font-face');
  });

  it('carries none where none is wanted', () => {
    const fields = { organisation: { name: 'ร้านกาแฟ' } };
    expect(renderSmall(fields, { findFont: () => undefined })).not.toContain('@font-face');
  });
});

describe("the publisher's statements", () => {
  it('stand beside ours, quoted and attributed, with the version', async () => {
    const statements = new Map([['ISM-1807', 'Assets are <discovered>.']]);
    const catalog = { title: 'Manual', version: '2025.12', statements };
    const page = renderShipped(await readExample('cafe'), {}, catalog);
    expect(page.match(/<blockquote>/g)).toHaveLength(2);
    expect(page).toContain('<p>Assets are &lt;discovered>.</p>');
    expect(page).toContain('ISM-1807, version 2025.12');
  });
});
