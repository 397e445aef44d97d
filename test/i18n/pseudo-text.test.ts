import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentText, mirrorText } from '../../src/i18n/pseudo-text.ts';

describe('accentText', () => {
  it('marks every letter, adds a third and puts brackets around', () => {
    expect(accentText('Your level is {{level}}.')).toBe('[Ýöûŕ ĺéṽéĺ îš {{level}}. öñé ţŵö]');
  });

  it('leaves no plain letter outside placeholders', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z .,{}]*$/), (text) => {
        expect(accentText(text).replace(/\{\{.*?\}\}/gs, '')).not.toMatch(/[A-Za-z]/);
      }),
    );
  });
});

describe('mirrorText', () => {
  it('turns words around, and leaves values in their own direction', () => {
    expect(mirrorText('In {{file}} now')).toBe('ذص {{file}} صضل');
  });
});
