import { describe, expect, it } from 'vitest';
import { findComplexWords } from '../../src/text/find-complex-words.ts';

/** A text with a stroke wherever a line may begin. */
function part(text: string): string {
  const starts = findComplexWords(text);
  return [...text.matchAll(/./gsu)]
    .map(({ 0: character, index }) =>
      index > 0 && starts.has(index) ? `|${character}` : character,
    )
    .join('');
}

describe('findComplexWords', () => {
  it('finds words by dictionary', () => {
    expect(part('ทุกเครื่องพิมพ์')).toBe('ทุก|เครื่องพิมพ์');
    expect(part('ທຸກບໍລິການ')).toBe('ທຸກ|ບໍລິການ');
    expect(part('ពាក្យសម្ងាត់ដែល')).toBe('ពាក្យសម្ងាត់|ដែល');
    expect(part('စာရွက်စာတမ်းအားလုံး')).toBe('စာရွက်စာတမ်း|အားလုံး');
  });

  it.each([
    ['คลาวด์ที่ใช้', 'คลาวด์|ที่|ใช้'],
    ['รีสตาร์ตแล้ว', 'รีสตาร์ต|แล้ว'],
    ['ณที่นี้', 'ณ|ที่|นี้'],
  ])(
    'parts no syllable of a Thai loan word, nor a silent consonant from it: %s',
    (text, parted) => {
      expect(part(text)).toBe(parted);
    },
  );

  it.each([
    ['ເຊີບເວີທຸກເຄື່ອງ', 'ເຊີບເວີ|ທຸກ|ເຄື່ອງ'],
    ['ແອັບພລິເຄຊັນ', 'ແອັບພລິ|ເຄ|ຊັນ'],
    ['ເດັສທັອບ', 'ເດັສທັອບ'],
    ['ເຄື່ອງທີ່', 'ເຄື່ອງ|ທີ່'],
    ['ນະໂຍບາຍທີ່', 'ນະໂຍບາຍ|ທີ່'],
  ])('parts no syllable of a Lao loan word: %s', (text, parted) => {
    expect(part(text)).toBe(parted);
  });

  it('ties a Khmer consonant that no dictionary knows to both sides', () => {
    expect(part('រ៉ោតទ័រ')).toBe('រ៉ោតទ័រ');
  });

  it.each([
    ['အကောင့်တိုင်း', 'အ|ကောင့်|တိုင်း'],
    ['အွန်လိုင်း', 'အွန်|လိုင်း'],
    ['ထုတ်လုပ်သူက', 'ထုတ်လုပ်သူက'],
  ])('parts no Burmese syllable, and ties particles to their word: %s', (text, parted) => {
    expect(part(text)).toBe(parted);
  });

  it('finds none in other scripts, nor at digits', () => {
    expect(findComplexWords('Patch applications')).toEqual(new Set());
    expect(part('๑๒๓')).toBe('๑๒๓');
  });
});
