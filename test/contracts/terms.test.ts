import { describe, expect, it } from 'vitest';
import { listPlaces, listProse } from './pack-prose.ts';
import { listWritten, readShippedPack } from './shipped-pack.ts';
import { TECHNICAL_WORDS } from './technical-words.ts';
import { listForms, makeFormPattern } from './term-forms.ts';

const pack = await readShippedPack();
const prose = listProse(pack);
const forms = pack.terms.flatMap(listForms);

/** Menu paths and policy names, as the products write them. */
const names = listPlaces(listWritten(pack)).flatMap(({ place: { menu, policy } }) =>
  [menu, policy].flatMap((name) => name?.toLowerCase() ?? []),
);

describe('the glossary', () => {
  it('explains every term in words, in order, and names none twice', () => {
    expect(
      pack.terms.filter(({ term, meaning }) => !/\S/.test(term) || !/\S/.test(meaning)),
    ).toEqual([]);
    expect(new Set(pack.terms.map(({ id }) => id)).size).toBe(pack.terms.length);
    const terms = pack.terms.map(({ term }) => term.replace(/^\W/, '').toLowerCase());
    expect(terms).toEqual([...terms].sort());
    const lower = forms.map((form) => form.toLowerCase());
    expect(lower.filter((form, index) => lower.indexOf(form) !== index)).toEqual([]);
  });

  it('has 60 entries or more', () => {
    expect(pack.terms.length).toBeGreaterThanOrEqual(60);
  });

  it.each(TECHNICAL_WORDS)('explains %j', (word) => {
    expect(forms.map((form) => form.toLowerCase())).toContain(word.toLowerCase());
  });

  it.each(TECHNICAL_WORDS)('explains %j, which a question, title or fact uses', (word) => {
    const pattern = makeFormPattern([word]);
    const places = /^(?:requirement\.(?:question|title|requirement)|fact\.)/;
    const texts = prose.filter(({ field }) => places.test(field));
    expect(texts.some(({ text }) => text.search(pattern) >= 0)).toBe(true);
  });

  it.each(pack.terms)('holds $id because a text uses it', (term) => {
    const pattern = makeFormPattern(listForms(term));
    const texts = prose.filter(({ field }) => !field.startsWith('term.')).map(({ text }) => text);
    expect([...texts, ...names].some((text) => text.search(pattern) >= 0)).toBe(true);
  });

  it('says what each term means without using the term itself', () => {
    const circular = pack.terms.filter(({ term, meaning }) =>
      new RegExp(`^(?:An?|The) ${term}\\b`, 'i').test(meaning),
    );
    expect(circular.map(({ id }) => id)).toEqual([]);
  });
});

describe('facts', () => {
  it.each(pack.facts)(
    '$id has title, question, help and trap',
    ({ title, question, help, trap }) => {
      for (const text of [title, question, help, trap]) expect(text).toMatch(/\S/);
    },
  );
});

describe('forms of terms', () => {
  it('are found in singular and plural, and not inside other words', () => {
    const pattern = makeFormPattern(['event log', 'vulnerability', 'Trusted Location', 'PIN']);
    const text =
      'Event logs show vulnerabilities, not a trusted location, a pin or an event logger.';
    expect(text.match(pattern)).toEqual(['Event logs', 'vulnerabilities']);
    expect('Trusted Locations need no PIN.'.match(pattern)).toEqual(['Trusted Locations', 'PIN']);
    expect('non-internet-facing'.search(makeFormPattern(['internet-facing']))).toBe(-1);
  });
});
