import { foldWord, monthsOf } from '../knowledge/calendar.ts';

/** A day as printed in running copy: `Nov. 17, 2023`. */
export interface PrintedDay {
  start: number;
  end: number;
  month: number;
  day: number;
  /** Null where no year is printed with it. */
  year: number | null;
}

/** Word, figure, year: `Nov. 17, 2023`. White space may be a line's end. */
const MONTH_FIRST = /([^\s\d.,;:()"“”]{3,12})\.?\s{1,3}(\d{1,2})(?![\d:]|[.,]\d)(?:st|nd|rd|th)?(?:,?\s{1,3}(\d{4})(?!\d|,\d))?/y;
/** Figure, word, year: `17 November 2023`, `17. November`, `17 de noviembre de 2023`. */
const DAY_FIRST =
  /(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s{1,3}(?:of\s|de\s)?([^\s\d.,;:()"“”]{3,12})\.?(?:,?\s{1,3}(?:de(?:l)?\s)?(\d{4})(?!\d|,\d))?/y;

/** Reads the day that starts at an offset, its month in that language; null: none does. */
export function readPrintedDay(text: string, start: number, language: string): PrintedDay | null {
  const isFigure = text.charCodeAt(start) >= 48 && text.charCodeAt(start) <= 57;
  const pattern = isFigure ? DAY_FIRST : MONTH_FIRST;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return null;
  const [word, figures] = isFigure ? [match[2], match[1]] : [match[1], match[2]];
  const month = monthIn(word ?? '', language);
  const day = Number(figures);
  if (month === null || day < 1 || day > 31) return null;
  return { start, end: start + match[0].length, month, day, year: match[3] === undefined ? null : Number(match[3]) };
}

/** The month that a word names in a language, by its primary subtag: "Nov" in `en`; null: none. Small letters make no English month. */
function monthIn(word: string, language: string): number | null {
  if (language === 'en' && !/^[A-Z]/.test(word)) return null;
  return monthsOf(foldWord(word)).find(({ languages, calendar }) => calendar === undefined && languages.includes(language))?.month ?? null;
}

/** The language whose dates are read in a story: the record's, English where it has none. */
export function datesLanguage(language: string | null): string {
  return language === null ? 'en' : (language.split('-')[0] ?? 'en');
}
