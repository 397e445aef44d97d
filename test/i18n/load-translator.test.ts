import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../../src/i18n/load-translator.ts';

const ASSETS: Readonly<Record<string, unknown>> = {
  cli: { title: 'Title' },
  errors: { bad: 'Bad {{name}}' },
};

function setUp(onMissing: 'throw' | 'key') {
  const read: string[] = [];
  const readAsset = (name: string): unknown => {
    read.push(name);
    return ASSETS[name];
  };
  const translate = loadTranslator('en', readAsset, { onMissing }) as (
    key: string,
    values?: Record<string, string>,
  ) => string;
  return { translate, read };
}

describe('loadTranslator', () => {
  it('reads a namespace when a key of it is first asked for, and once', () => {
    const { translate, read } = setUp('throw');
    expect(read).toEqual([]);
    expect(translate('cli:title')).toBe('Title');
    expect(translate('cli:title')).toBe('Title');
    expect(read).toEqual(['cli']);
    expect(translate('errors:bad', { name: 'x' })).toBe('Bad x');
    expect(read).toEqual(['cli', 'errors']);
  });

  it('treats a namespace without a file as missing texts', () => {
    const { translate, read } = setUp('key');
    expect(translate('none:title')).toBe('none:title');
    expect(translate('none:title')).toBe('none:title');
    expect(read).toEqual(['none']);
    expect(() => setUp('throw').translate('none:title')).toThrow('none:title');
  });
});
