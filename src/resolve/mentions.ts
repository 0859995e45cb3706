import { calendarDay, weekdayOf } from '../knowledge/calendar-days.ts';
import type { Mention } from '../model/record.ts';
import type { MentionMatch, SaidDay, Tense } from '../parse/mention.ts';
import { settleDate, settleDayOfMonth } from './mention-dates.ts';
import { isoDay, isoMonth, isoYear, monthNumber } from './mention-days.ts';

/** A settled day: its value, how exact it is, and why. */
export interface SettledDay {
  value: string;
  precision: Mention['precision'];
  reason: string;
}

/**
 * Settles what a story says of days, `today` being the number of the day it is dated (null: not known, then only full dates are).
 * The trade's convention: a weekday is the nearest one in the tense's direction, the story's own day included.
 */
export function settleMentions(text: string, matches: readonly MentionMatch[], today: number | null): Mention[] {
  const weekdays = settleWeekdays(matches, today);
  let before: SettledDay | null = null;
  return matches.flatMap((match, number) => {
    const settled: SettledDay | null = weekdays.get(number) ?? settleLinked(match, before) ?? settle(match.said, match.tense, today);
    before = settled;
    const { start, end } = match;
    return settled === null ? [] : [{ text: text.slice(start, end), span: { start, end }, ...settled }];
  });
}

/** The second of two months that belong together is the first so named after the other: `from November to March`. */
function settleLinked({ said, linked }: MentionMatch, before: SettledDay | null): SettledDay | null {
  if (!linked || said.kind !== 'month' || said.year !== null || said.years !== null || said.turn !== null) return null;
  const match = /^(\d{4})-(\d\d)$/u.exec(before?.value ?? '');
  if (match === null) return null;
  const first = monthNumber({ year: Number(match[1]), month: Number(match[2]) });
  return { value: isoMonth(first + ((said.month - Number(match[2]) + 12) % 12)), precision: 'month', reason: 'after the one before' };
}

function settle(said: SaidDay, tense: Tense | null, today: number | null): SettledDay | null {
  if (said.kind === 'year') return { value: isoYear(said.year), precision: 'year', reason: 'as written' };
  if (said.kind === 'date') return settleDate(said, tense, today);
  if (said.kind === 'month' && said.year !== null)
    return { value: isoMonth(monthNumber({ year: said.year, month: said.month })), precision: 'month', reason: 'as written' };
  if (today === null) return null;
  if (said.kind === 'shifted') return settleShifted(said, tense, today);
  if (said.kind === 'month') return settleMonth(said, tense, today);
  return said.kind === 'day-of-month' ? settleDayOfMonth(said.day, tense, today) : null;
}

function settleShifted({ unit, shift }: SaidDay & { kind: 'shifted' }, tense: Tense | null, today: number): SettledDay {
  const monday = today - weekdayOf(today) + 1;
  const { year, month } = calendarDay(today);
  const by = shift ?? (tense?.direction === 'coming' || weekdayOf(today) > 5 ? 0 : -1);
  const reason = shift === null ? `${by === 0 ? 'the same' : 'the last'} weekend${because(tense)}` : distance(by, unit);
  if (unit === 'day') return { value: isoDay(today + by), precision: 'day', reason };
  if (unit === 'week') return { value: days(monday + by * 7, 6), precision: 'week', reason };
  if (unit === 'weekend') return { value: days(monday + by * 7 + 5, 1), precision: 'interval', reason };
  if (unit === 'month') return { value: isoMonth(year * 12 + month - 1 + by), precision: 'month', reason };
  return { value: isoYear(year + by), precision: 'year', reason };
}

function days(first: number, more: number): string {
  return `${isoDay(first)}/${isoDay(first + more)}`;
}

function distance(by: number, unit: string): string {
  if (by === 0) return `the ${unit} of the dateline`;
  const size = Math.abs(by);
  return `${size} ${unit}${size === 1 ? '' : 's'} ${by < 0 ? 'before' : 'after'} the dateline's`;
}

/** `by “will”`, for the reasons. */
export function because(tense: Tense | null): string {
  return tense === null ? '' : `, by “${tense.word}”`;
}

/** Linked weekdays hold their order: of `Saturday and Sunday` Sunday is the later. */
function settleWeekdays(matches: readonly MentionMatch[], today: number | null): Map<number, SettledDay> {
  const found = new Map<number, SettledDay>();
  if (today === null) return found;
  const order = matches.map((_, number) => number);
  let neighbour = today;
  for (const number of [...order].reverse()) {
    const match = matches[number] as MentionMatch;
    const limit = matches[number + 1]?.linked ? neighbour : today;
    if (match.said.kind !== 'weekday' || isComing(match)) continue;
    neighbour = settleWeekday(match.said, match.tense, today, limit, found, number);
  }
  for (const number of order) {
    const match = matches[number] as MentionMatch;
    if (match.said.kind !== 'weekday' || !isComing(match)) continue;
    neighbour = settleWeekday(match.said, match.tense, today, match.linked ? neighbour : today, found, number);
  }
  return found;
}

function isComing({ said, tense }: MentionMatch): boolean {
  if (said.kind !== 'weekday') return false;
  if (said.turn === 'last') return false;
  return said.turn === 'next' || said.turn === 'coming' || (said.turn === 'this' && tense === null) || tense?.direction === 'coming';
}

type Weekday = SaidDay & { kind: 'weekday' };

function settleWeekday(
  said: Weekday,
  tense: Tense | null,
  today: number,
  limit: number,
  found: Map<number, SettledDay>,
  number: number,
): number {
  const { day, reason } = weekdayFrom(said, tense, today, limit);
  found.set(number, { value: isoDay(day), precision: 'day', reason });
  return day;
}

function weekdayFrom({ weekday, turn, week }: Weekday, tense: Tense | null, today: number, limit: number): { day: number; reason: string } {
  const monday = today - weekdayOf(today) + 1;
  const back = (limit: number): number => limit - ((weekdayOf(limit) - weekday + 7) % 7);
  const ahead = (limit: number): number => limit + ((weekday - weekdayOf(limit) + 7) % 7);
  if (week !== null) return { day: monday + week * 7 + weekday - 1, reason: distance(week, 'week') };
  if (turn === 'last') return { day: back(today - 1), reason: 'the last before the dateline' };
  if (turn === 'next') return { day: monday + 7 + weekday - 1, reason: 'of the week after the dateline’s' };
  if (turn === 'coming') return { day: ahead(today + 1), reason: 'the first after the dateline' };
  if (tense?.direction === 'coming' || (turn === 'this' && tense === null))
    return { day: ahead(limit), reason: `the nearest to come${because(tense)}` };
  return { day: back(limit), reason: `the nearest past${because(tense)}` };
}

/** Words that settle the direction by themselves, however far the month is. */
const SURE = new Set(['since', 'until', 'till', 'by', 'ahead of']);
const HALF_A_YEAR = 6;

/** A month alone is the story's own or the nearest one in the tense's direction, of its year or within half a year. */
function settleMonth({ month, turn, years }: SaidDay & { kind: 'month' }, tense: Tense | null, today: number): SettledDay {
  const now = monthNumber(calendarDay(today));
  const back = (limit: number): number => limit - ((((limit - (month - 1)) % 12) + 12) % 12);
  const ahead = (limit: number): number => back(limit + 11);
  const settled = (value: number, reason: string): SettledDay => ({ value: isoMonth(value), precision: 'month', reason });
  const own = Math.floor(now / 12) * 12 + month - 1;
  if (years !== null) return settled(own + years * 12, distance(years, 'year'));
  if (turn === 'last') return settled(back(now - 1), 'the last before the dateline’s month');
  if (turn === 'next' || turn === 'coming') return settled(ahead(now + 1), 'the first after the dateline’s month');
  if (turn === 'this') return settled(own, 'of the dateline’s year');
  const meant = tense?.direction === 'coming' ? ahead(now) : back(now);
  if (tense !== null && (SURE.has(tense.word) || meant === own || Math.abs(meant - now) <= HALF_A_YEAR))
    return settled(meant, `the nearest ${tense.direction === 'coming' ? 'to come' : 'past'}${because(tense)}`);
  return settled(ahead(now) - now < now - back(now) ? ahead(now) : back(now), 'the nearest to the dateline');
}
