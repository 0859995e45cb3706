import { once } from '../text/once.ts';
import { AREA_WORDS, PLACE_AFFIXES, RIVERS } from './tables/place-affixes.ts';

/** `a.M.` and `a. M.` alike; the last point may be missing behind a whole word. */
const forms = once(() =>
  PLACE_AFFIXES.map(([printed, full]) => ({
    full,
    pattern: new RegExp(`${printed.replace(/\./gu, '\\. ?').replace(/ \?$/u, '')}(?!\\p{L})`, 'uy'),
  })),
);

/** What the affixes begin with. */
const FIRST = 'aiobv';

/** Offset after the affix that starts at `at`: 14 in `Frankfurt a.M. (epd)` from 10 on; -1: none does. */
export function placeAffixEnd(text: string, at: number): number {
  if (!FIRST.includes(text.charAt(at)) || text.charCodeAt(at + 1) !== 46) return -1;
  let longest = -1;
  for (const { pattern } of forms()) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) longest = Math.max(longest, at + found[0].length);
  }
  return longest;
}

/** A town's name with its affix in full: `Frankfurt a. M.` → "Frankfurt am Main"; null for a name without one. */
export function withAffixInFull(name: string): string | null {
  const at = name.search(/ [aiobv]\./u) + 1;
  if (at === 0) return null;
  for (const { pattern, full } of forms()) {
    pattern.lastIndex = at;
    if ((pattern.exec(name)?.[0].length ?? -1) === name.length - at) return name.slice(0, at) + full;
  }
  return null;
}

const rivers = once(() => new Set(RIVERS));

/** Whether a word is a river that tells towns apart: `Frankfurt (Oder)`. */
export function isTellingRiver(word: string): boolean {
  return rivers().has(word.toLowerCase());
}

const areaWords = once(() => new Set(AREA_WORDS));

/** Whether a word is what a part of a country is called: "Pref" of `Miyagi Pref.` */
export function isAreaWord(word: string): boolean {
  return areaWords().has(word.toLowerCase());
}
