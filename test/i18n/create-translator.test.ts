import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGrowingTranslator, createTranslator } from '../../src/i18n/create-translator.ts';
import type { Translate } from '../../src/model/translate.ts';

type AnyTranslate = (key: string, values?: Record<string, string | number>) => string;

const TEXTS = {
  report: {
    title: 'Report',
    found: 'Found {{name}} in {{file}}.',
    one: '{{value}}',
    odd: '{{context}} {{lng}} {{ns}} {{defaultValue}}',
    deep: { er: 'Deeper' },
    gap_one: '{{count}} gap',
    gap_other: '{{count}} gaps',
    self: 'See $t(report:title).',
    empty: '',
  },
};
const make = (
  onMissing: 'throw' | 'key' = 'throw',
  locale = 'en',
  texts: object = TEXTS,
): AnyTranslate =>
  createTranslator(texts as Record<string, unknown>, locale, {
    onMissing,
  }) as Translate as AnyTranslate;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createTranslator', () => {
  it('gives texts by namespace and key, with values', () => {
    const t = make();
    expect(t('report:title')).toBe('Report');
    expect(t('report:deep.er')).toBe('Deeper');
    expect(t('report:found', { name: 'a', file: 'b.yaml' })).toBe('Found a in b.yaml.');
    expect(t('report:empty')).toBe('');
  });

  it('chooses plural forms by the rules of the locale', () => {
    expect(make()('report:gap', { count: 1 })).toBe('1 gap');
    expect(make()('report:gap', { count: 0 })).toBe('0 gaps');
    const thai = make('throw', 'th', { report: { gap_other: '{{count}} รายการ' } });
    expect(thai('report:gap', { count: 1 })).toBe('1 รายการ');
  });

  it('inserts values as they are, whatever they hold', () => {
    const t = make();
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            '{{',
            '}}',
            'value',
            '-',
            'a.b',
            '$t(',
            'report:title',
            ')',
            '$&',
            '$1',
            ', {',
            '<b>',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(nasty, (value) => {
        expect(t('report:one', { value })).toBe(value);
      }),
    );
    expect(t('report:found', { name: '{{file}} $t(report:title)', file: '{{name}}' })).toBe(
      'Found {{file}} $t(report:title) in {{name}}.',
    );
  });

  it('takes values named like options of the library as values', () => {
    const values = { context: 'c', lng: 'ms', ns: 'cli', defaultValue: 'd' };
    expect(make()('report:odd', values)).toBe('c ms cli d');
  });

  it('does not nest texts', () => {
    expect(make()('report:self')).toBe('See $t(report:title).');
  });

  it('throws for a missing text or value when told to', () => {
    expect(() => make()('report:nothing')).toThrow('report:nothing');
    expect(() => make()('other:title')).toThrow('other:title');
    expect(() => make()('report:deep')).toThrow('deep');
    expect(() => make()('report:found', { name: 'a' })).toThrow('{{file}}');
  });

  it('goes on with the key or the placeholder otherwise', () => {
    expect(make('key')('report:nothing')).toBe('report:nothing');
    expect(make('key')('report:found', { name: 'a' })).toBe('Found a in {{file}}.');
  });

  it('keeps two translators apart', () => {
    const malay = make('throw', 'ms', { report: { title: 'Laporan' } });
    expect(make()('report:title')).toBe('Report');
    expect(malay('report:title')).toBe('Laporan');
  });

  it('forgets what it said of a text that comes later', () => {
    const { translate, addNamespace } = createGrowingTranslator('en');
    const lookUp = translate as (key: string) => string;
    expect([lookUp('late:title'), lookUp('late:title')]).toEqual(['late:title', 'late:title']);
    addNamespace('late', { title: 'Late' });
    expect([lookUp('late:title'), lookUp('late:title')]).toEqual(['Late', 'Late']);
  });

  it('prints nothing', () => {
    const spies = (['log', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    make('key')('report:nothing');
    make()('report:gap', { count: 2 });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});
