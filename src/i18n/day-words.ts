/** How a language writes a day: where its parts stand, and what its months are called. */
export interface DayWords {
  /** With `{day}`, `{month}` and `{year}`. */
  readonly pattern: string;
  /** January to December. */
  readonly months: readonly string[];
}

function describe(pattern: string, months: string): DayWords {
  return { pattern, months: months.split(' ') };
}

const ENGLISH = describe(
  '{day} {month} {year}',
  'January February March April May June July August September October November December',
);

/**
 * Days of the languages that e8 ships, by tag, as the Unicode CLDR 44 has them; those of Tetum, which
 * it does not know, in the spelling of the Instituto Nacional de Linguística. Written down here,
 * because the first use of `Intl.DateTimeFormat` takes 10 ms, and its words change with Node.
 */
export const DAY_WORDS: Readonly<Record<string, DayWords>> = {
  en: ENGLISH,
  'en-XA': ENGLISH,
  'ar-XB': ENGLISH,
  ms: describe(
    '{day} {month} {year}',
    'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember',
  ),
  id: describe(
    '{day} {month} {year}',
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  ),
  fil: describe(
    '{month} {day}, {year}',
    'Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre',
  ),
  'zh-Hans': describe('{year}年{month}月{day}日', '1 2 3 4 5 6 7 8 9 10 11 12'),
  ta: describe(
    '{day} {month}, {year}',
    'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  ),
  th: describe(
    '{day} {month} {year}',
    'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  ),
  vi: describe('{day} tháng {month}, {year}', '1 2 3 4 5 6 7 8 9 10 11 12'),
  km: describe('{day} {month} {year}', 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'),
  lo: describe(
    '{day} {month} {year}',
    'ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ',
  ),
  my: describe(
    '{year} {month} {day}',
    'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ',
  ),
  pt: describe(
    '{day} de {month} de {year}',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  tet: describe(
    '{day} {month} {year}',
    'Janeiru Fevereiru Marsu Abríl Maiu Juñu Jullu Agostu Setembru Outubru Novembru Dezembru',
  ),
};
