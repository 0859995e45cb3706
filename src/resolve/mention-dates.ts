import { calendarDay } from '../knowledge/calendar-days.ts';
import type { SaidDay, Tense } from '../parse/mention.ts';
import { two } from '../parse/year.ts';
import { existingDay, isoDay, monthNumber } from './mention-days.ts';
import type { SettledDay } from './mentions.ts';

type SaidDate = SaidDay & { kind: 'date' };

/** Farther than this, and in another year, a date is printed with its year. */
const HALF_A_YEAR = 183;

/** Settles `Sept. 11`, `Nov 17, 1987`, `Sept. 3-5`; without a year and a day to go by, the month and day alone: `--11-17`. */
export function settleDate(said: SaidDate, tense: Tense | null, today: number | null): SettledDay | null {
  const { year, month, day, last } = said;
  if (year === null && today === null)
    return last === null ? { value: `--${two(month)}-${two(day)}`, precision: 'day', reason: 'as written' } : null;
  const first = year !== null ? existingDay({ year, month, day }) : nearestDate(said, tense, today as number);
  if (first === null) return null;
  const reason = year !== null ? 'as written' : `the year ${completed(first, tense, today as number)}`;
  return last === null ? { value: isoDay(first), precision: 'day', reason } : interval(first, last, reason);
}

function interval(first: number, last: NonNullable<SaidDate['last']>, reason: string): SettledDay | null {
  const { year } = calendarDay(first);
  const same = existingDay({ ...last, year: last.year ?? year });
  const end = same !== null && same < first ? existingDay({ ...last, year: year + 1 }) : same;
  return end === null || end < first ? null : { value: `${isoDay(first)}/${isoDay(end)}`, precision: 'interval', reason };
}

function completed(day: number, tense: Tense | null, today: number): string {
  if (tense === null || (tense.direction === 'past' ? day > today : day < today)) return 'nearest to the dateline';
  return `by “${tense.word}”, the nearest ${tense.direction === 'past' ? 'past' : 'to come'}`;
}

/** In the tense's direction within the dateline's year or half a year, as copy prints other years; else the nearest. */
function nearestDate({ month, day }: SaidDate, tense: Tense | null, today: number): number | null {
  const { year } = calendarDay(today);
  const all = [year - 1, year, year + 1].flatMap((each) => existingDay({ year: each, month, day }) ?? []);
  const nearest = closest(all, today);
  const meant =
    tense === null
      ? null
      : closest(
          all.filter((each) => (tense.direction === 'past' ? each <= today : each >= today)),
          today,
        );
  if (meant === null) return nearest;
  return calendarDay(meant).year === year || Math.abs(meant - today) <= HALF_A_YEAR ? meant : nearest;
}

function closest(days: readonly number[], today: number): number | null {
  let best: number | null = null;
  for (const day of days) if (best === null || Math.abs(day - today) < Math.abs(best - today)) best = day;
  return best;
}

/** `on the 17th`: of the dateline's month, or of its neighbour in the tense's direction. */
export function settleDayOfMonth(day: number, tense: Tense | null, today: number): SettledDay | null {
  const now = monthNumber(calendarDay(today));
  const all = [now - 1, now, now + 1].flatMap((month) => existingDay({ year: Math.floor(month / 12), month: (month % 12) + 1, day }) ?? []);
  const meant = all.filter((each) => tense === null || (tense.direction === 'past' ? each <= today : each >= today));
  const found = closest(meant.length > 0 ? meant : all, today);
  return found === null ? null : { value: isoDay(found), precision: 'day', reason: 'the nearest to the dateline' };
}
