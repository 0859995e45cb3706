import { HAN_VARIANTS } from './tables/han-variants.ts';

/** Letters that NFKD does not take apart, and letters that several scripts of one language write in two ways. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ı: 'i',
  ς: 'σ',
  և: 'եվ',
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ھ: 'ه',
};

/** Stress and diacritical marks of Latin, Greek and Cyrillic; Arabic vowel signs, hamza above and tatweel. Vowel signs of Indic scripts stay. */
const MARKS = /[\u0300-\u036f\u064b-\u0655\u0640\u200b-\u200f]/gu;
const SPECIAL = /[ßøłđðþæœəıςكيىھ]|ե[ւվ]|և/gu;
const DROPPED = /[.'’‘`´ʻʼʹ′．。]/gu;
const SPACED = /[\s\-\u2010-\u2015\u2212・·゠/_]+/gu;

const HAN = /[\u3400-\u9fff]/u;
let simplified: ReadonlyMap<string, string> | null = null;

function simplify(text: string): string {
  simplified ??= new Map(
    HAN_VARIANTS()
      .match(/../gu)
      ?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
  );
  let plain = '';
  for (const char of text) plain += simplified.get(char) ?? char;
  return plain;
}

/** No letter outside ASCII and nothing to drop: the case of most look-ups. */
const ASCII = /^[ -~]*$/u;
const ASCII_DROPPED = /[.'`]/g;
const ASCII_SPACED = /[\s\-/_]+/g;
const PLAIN = /^[a-z]+$/;

/**
 * A place's name as all tables key it: without case, accents, dots and apostrophes, hyphens as spaces:
 * `N'Djamena` → "ndjamena", `SÃO PAULO` → "sao paulo", `W. Va.` → "w va", `Санкт-Петербург` → "санкт петербург",
 * `臺北` → "台北".
 */
export function foldPlace(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  if (ASCII.test(lower)) return lower.replace(ASCII_DROPPED, '').replace(ASCII_SPACED, ' ').trim();
  const folded = lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? 'եվ')
    .replace(DROPPED, '')
    .replace(SPACED, ' ')
    .trim();
  return HAN.test(folded) ? simplify(folded) : folded;
}
