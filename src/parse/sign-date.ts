import { digitsToNumber } from '../knowledge/calendar.ts';
import { dated, dayAt } from './date-parts.ts';
import type { DateMatch } from './matches.ts';
import { DASH, isTight, kindAt, NUMBER, type Tokens, WORD, wordAt } from './tokens.ts';

const YEAR_SIGNS = '年년';
const MONTH_SIGNS = '月월';
const DAY_SIGNS = '日일号號';

/** `2023年11月17日`, `11月17日`, `11월 17일`, `8日`. */
export function signDate(tokens: Tokens, index: number): DateMatch | null {
  let at = index;
  let year: number | null = null;
  let month: number | null = null;
  let day: number | null = null;
  for (let part = 0; part < 3; part += 1) {
    const value = signedNumber(tokens, at);
    if (value === null) break;
    const sign = wordAt(tokens, at + 1).charAt(0);
    if (YEAR_SIGNS.includes(sign) && month === null && part === 0) year = value;
    else if (MONTH_SIGNS.includes(sign) && month === null && value <= 12) month = value;
    else if (DAY_SIGNS.includes(sign) && value <= 31) {
      day = value;
      at += 2;
      break;
    } else break;
    at += 2;
  }
  if (at === index || (month === null && day === null) || (year !== null && month === null)) return null;
  return { ...dated(tokens, index, at, month === null ? [] : [{ month, languages: [] }], year, day, null), month };
}

const ORDINAL_MARKS = new Set(['р', 'дугаар', 'дүгээр']);
const OF_THE_MONTH = 'сарын';

/** Mongolia numbers its months: `5-р сарын 4`, `11 дүгээр сарын 17`. */
export function numberedMonth(tokens: Tokens, index: number): DateMatch | null {
  const month = digitsToNumber(wordAt(tokens, index));
  if (month === null || month < 1 || month > 12) return null;
  const mark = kindAt(tokens, index + 1) === DASH ? index + 2 : index + 1;
  if (kindAt(tokens, mark) !== WORD || !ORDINAL_MARKS.has(wordAt(tokens, mark)) || wordAt(tokens, mark + 1) !== OF_THE_MONTH) return null;
  const day = dayAt(tokens, mark + 2);
  return day === null ? null : dated(tokens, index, mark + 3, [{ month, languages: ['mn'] }], null, day, null);
}

function signedNumber(tokens: Tokens, index: number): number | null {
  if (kindAt(tokens, index + 1) !== WORD || !isTight(tokens, index + 1)) return null;
  const sign = wordAt(tokens, index + 1);
  if (sign.length > 2 || !(YEAR_SIGNS + MONTH_SIGNS + DAY_SIGNS).includes(sign.charAt(0))) return null;
  const kind = kindAt(tokens, index);
  return kind === NUMBER || kind === WORD ? digitsToNumber(wordAt(tokens, index)) : null;
}
