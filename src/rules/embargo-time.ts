import { foldWord, monthsOf } from '../knowledge/calendar.ts';
import { zoneOffset } from '../knowledge/zones.ts';
import type { Article, Notice } from '../model/record.ts';

/** The embargo of a story: a notice of the copy, or the envelope's word. */
export interface Embargo {
  text: string;
  /** Null where an envelope says it. */
  span: Notice['span'];
  /** Milliseconds since 1970, UTC; null where no day can be read. A day without a time is over when the day is. */
  until: number | null;
  /** Whether a day is named; without a year, of a story without a date, it is no time yet. */
  isDated: boolean;
}

/** What bids hold a story without a day of its own: `FOR IMMEDIATE RELEASE`, `HOLD FOR RELEASE`. */
const WITHOUT_DAY = /\bimmediate|\bapproval\b|\badvised\b|\bnotice\b/i;

/** The story's embargo; null where there is none. A note without an embargo's words (`For release in all editions`) is none. */
export function embargoOf(article: Article): Embargo | null {
  if (article.embargo !== undefined) {
    const until = /^\d{4}-\d\d/.test(article.embargo) ? parsed(article.embargo) : null;
    return { text: article.embargo, span: null, until, isDated: until !== null };
  }
  const notice = article.notices.find(({ kind, text }) => (kind === 'embargo' || kind === 'hold') && !WITHOUT_DAY.test(text));
  if (notice === undefined) return null;
  const { text, span } = notice;
  const until = readUntil(text.slice(0, 300), article.date?.value ?? null);
  return { text, span, until, isDated: until !== null || readUntil(text.slice(0, 300), '2000-01-01') !== null };
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** `00:01 GMT, Saturday, November 18, 2023`, `6 a.m. EST Nov. 18`, `2023-11-18T06:00Z`. */
function readUntil(text: string, published: string | null): number | null {
  const iso = /\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text)?.[0];
  if (iso?.includes('T')) return parsed(/[Z+]|-\d\d:?\d\d$/.test(iso.slice(11)) ? iso : `${iso}Z`);
  const day = iso === undefined ? readDay(text, published) : parsed(iso);
  if (day === null) return null;
  const clock = readClock(text);
  return clock === null ? day + DAY : day + clock * MINUTE;
}

function parsed(iso: string): number | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}

const WORDS = /[\p{L}.]{3,12}/gu;

/** The day of a month's name with a number on one side of it; a missing year is the one that puts it nearest to the story. */
function readDay(text: string, published: string | null): number | null {
  for (const { index, 0: word } of text.matchAll(WORDS)) {
    const month = monthsOf(foldWord(word))[0]?.month;
    if (month === undefined) continue;
    const before = /(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:of|de)?\s*$/.exec(text.slice(Math.max(0, index - 12), index))?.[1];
    const behind = /^\s*(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(text.slice(index + word.length, index + word.length + 12))?.[1];
    const day = Number(behind ?? before ?? 0);
    if (day < 1 || day > 31) continue;
    const year = /\b(?:19|20)\d\d\b/.exec(text.slice(index))?.[0];
    return year === undefined ? nearest(published, month, day) : Date.UTC(Number(year), month - 1, day);
  }
  return null;
}

function nearest(published: string | null, month: number, day: number): number | null {
  const near = published !== null && /^\d{4}/.test(published) ? parsed(published.slice(0, 10)) : null;
  if (near === null) return null;
  const year = new Date(near).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((one) => Date.UTC(one, month - 1, day));
  return days.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
}

const CLOCK =
  /\b(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?\s?m\b\.?|\b(\d{1,2})[:.h](\d\d)\b|\b(\d\d)(\d\d)(?=\s*[A-Z]{2,5}\b)|\b(noon|midnight)\b/i;

/** Minutes of the day, UTC where a zone is printed; null where no time is. */
function readClock(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [whole, hour12, minute12, half, hour, minute, military, ending, word] = match;
  const zone = /^[\s,]*\(?([A-Z]{1,5})\b/.exec(text.slice(match.index + whole.length))?.[1];
  const offset = zone === undefined ? 0 : (zoneOffset(zone) ?? 0);
  if (word !== undefined) return (word.toLowerCase() === 'noon' ? 720 : 0) - offset;
  const hours = hour12 === undefined ? Number(hour ?? military) : (Number(hour12) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute12 ?? minute ?? ending ?? 0) - offset;
}
