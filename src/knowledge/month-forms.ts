import { foldWord, monthsOf } from './calendar.ts';
import { MONTH_FORMS } from './tables/month-forms.ts';

/** Whose months: the AP Stylebook's, Reuters's, or whole words. */
export type MonthHouse = 'ap' | 'reuters' | 'full';

/** How a house prints an English month: 11 is "Nov." to `ap`, "Nov" to `reuters`. */
export function monthForm(month: number, house: MonthHouse): string {
  return MONTH_FORMS.find(([own]) => own === house)?.[month] ?? '';
}

/** The month that an English word names: "NOVEMBER", "Sept" → 9; null: none. */
export function englishMonth(word: string): number | null {
  return monthsOf(foldWord(word)).find(({ languages, calendar }) => calendar === undefined && languages.includes('en'))?.month ?? null;
}
