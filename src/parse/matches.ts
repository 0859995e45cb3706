import type { AgencyEntry } from '../knowledge/agencies.ts';
import type { MonthSense } from '../knowledge/calendar.ts';

/** A date as it stands in copy, before its year is completed: `Friday, Nov. 17`, `17.11.2023`, `11月17日`, `17 ноября`. */
export interface DateMatch {
  start: number;
  end: number;
  /** Index of the first token after it. */
  next: number;
  year: number | null;
  /** 1 to 12; null for a day or a weekday alone. */
  month: number | null;
  /** Other readings of the same month word: `lis` is October in Croatian, November in Polish. */
  senses: readonly MonthSense[];
  day: number | null;
  /** Last day of two: `Nov 17-18`. */
  lastDay: number | null;
  weekday: number | null;
  /** `06/05/2012`: either number may be the month; the United States print it first. */
  monthFirst?: true;
}

/** An agency's mark in copy: `Itar-Tass`. */
export interface AgencyMatch {
  start: number;
  end: number;
  next: number;
  /** Whose mark it may be, the likeliest first: `CNA` is Taiwan's and Cyprus's. */
  entries: readonly AgencyEntry[];
  /** A mark that is a common word or another body's name as well: `AA`, `Trend`. */
  weak: boolean;
}

/** Whether a mark is a news agency's, and no paper's or broadcaster's. */
export function isNewsAgency({ entries }: AgencyMatch): boolean {
  return entries.some(({ kind }) => kind === 'agency');
}
