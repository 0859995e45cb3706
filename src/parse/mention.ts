import type { DayUnit, Turn } from '../knowledge/day-words.ts';

/** A day as a story says it, before it is settled: `said Friday`, `on Sept. 11`, `last week`. */
export type SaidDay =
  /** `yesterday`, `last week`, `two months ago`; a shift of null goes by the tense: `over the weekend`. */
  | { kind: 'shifted'; unit: DayUnit; shift: number | null }
  /** `Friday`, `last Friday`, `Friday of next week` (week 1). */
  | { kind: 'weekday'; weekday: number; turn: Turn | null; week: number | null }
  /** `Sept. 11`, `Nov 17, 1987`, `Sept. 3-5`, `Nov. 30-Dec. 2`. */
  | { kind: 'date'; year: number | null; month: number; day: number; last: { year: number | null; month: number; day: number } | null }
  /** `in September`, `last May`, `September 2019`, `September last year` (years -1). */
  | { kind: 'month'; year: number | null; month: number; turn: Turn | null; years: number | null }
  /** `in 1987`. */
  | { kind: 'year'; year: number }
  /** `on the 17th`. */
  | { kind: 'day-of-month'; day: number };

/** What shows whether a day has been or is to come: the word "said", the noun "attack". */
export interface Tense {
  direction: 'past' | 'coming';
  word: string;
}

/** A mention of a day: where it is, what is said, and the tense of what is told of it. */
export interface MentionMatch {
  start: number;
  end: number;
  said: SaidDay;
  tense: Tense | null;
  /** Whether it belongs with the one before it: `Saturday and Sunday`, `from November to March`. */
  linked: boolean;
}
