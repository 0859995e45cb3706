import { englishMonth } from '../knowledge/month-forms.ts';

/** So far around a time its own day would stand. */
const SIGHT = 90;
const WORDS = /\b[A-Z][a-z]{2,8}\b|\b(?:year|season|winter|summer|spring|fall|autumn)\b/g;

/** Whether another month, or a season, is named so near an offset that a time there may be another day's: `on Nov. 20 at 8 p.m. EST` in July. */
export function namesOtherMonth(text: string, at: number, own: number): boolean {
  for (const [word] of text.slice(Math.max(0, at - SIGHT), at + SIGHT).matchAll(WORDS)) {
    const month = englishMonth(word);
    if (month !== null ? month !== own : /^[a-z]/.test(word)) return true;
  }
  return false;
}
