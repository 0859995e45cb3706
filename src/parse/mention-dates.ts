import { once } from '../text/once.ts';
import { readDate } from './date-words.ts';
import type { DateMatch } from './matches.ts';
import type { SaidDay } from './mention.ts';
import { readAgo } from './mention-ago.ts';
import { type Found, isCapital, isPossessive, lowerWord, type Prose } from './mention-prose.ts';
import { COMMA, DASH, endOf, isTight, kindAt, NUMBER, QUOTE, SLASH, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

/** What begins with a number: `17 November`, `2023-11-17`, `10 years ago`, `the 17th`, `in 1987`, `9/11`. */
export function readNumberMention(prose: Prose, at: number): Found<SaidDay | null> | null {
  return (
    readAgo(prose, at) ??
    nineEleven(prose, at) ??
    numericDate(prose, at) ??
    readDateMention(prose, at) ??
    dayOfMonth(prose, at) ??
    yearAlone(prose, at)
  );
}

/** `Sept. 11`, `Friday, Nov. 17, 2023`, `Sept. 3-5`, `November 2019`, by months of the story's language. */
export function readDateMention(prose: Prose, at: number): Found<SaidDay> | null {
  const { tokens } = prose;
  if (kindAt(tokens, at) === NUMBER && endOf(tokens, at) - startOf(tokens, at) > 2) return null;
  const found = readDate(tokens, at);
  if (found === null || found.month === null || found.senses.length === 0) return null;
  const date = ownSense(prose, withoutLooseYear(tokens, found));
  if (date === null || !isWritten(prose, at, date)) return null;
  return date.day === null ? wholeMonth(prose, at, date) : dayOrDays(prose, at, date);
}

/** The reading of the month in the story's language. */
function ownSense({ language }: Prose, date: DateMatch): DateMatch | null {
  const sense = date.senses.find(({ languages, calendar }) => calendar === undefined && languages.includes(language));
  return sense === undefined ? null : { ...date, month: sense.month };
}

/** Two digits are a year only after an apostrophe: in `On Nov. 17 12 people` they are none. */
function withoutLooseYear(tokens: Tokens, date: DateMatch): DateMatch {
  const last = date.next - 1;
  const loose = date.year !== null && kindAt(tokens, last) === NUMBER && endOf(tokens, last) - startOf(tokens, last) === 2;
  if (!loose || kindAt(tokens, last - 1) === QUOTE || date.day === null) return date;
  return { ...date, year: null, next: last, end: endOf(tokens, last - 1) };
}

/** A capital where the language has one, and no number that goes on: `March 5,000 people`, `May 1.5 percent`. */
function isWritten(prose: Prose, at: number, date: DateMatch): boolean {
  const { tokens, language } = prose;
  const mark = kindAt(tokens, date.next);
  if (
    (mark === COMMA || mark === STOP) &&
    isTight(tokens, date.next) &&
    kindAt(tokens, date.next + 1) === NUMBER &&
    isTight(tokens, date.next + 1)
  )
    return false;
  if (language !== 'en') return true;
  for (let i = at; i < date.next; i += 1)
    if (kindAt(tokens, i) === WORD && !isCapital(prose, i) && !SMALL.test(wordAt(tokens, i))) return false;
  return (
    !(date.day === null && date.year !== null && kindAt(tokens, at) === NUMBER) &&
    !/^(?:percent|per|million|billion)$/u.test(lowerWord(prose, date.next))
  );
}

const SMALL = /^(?:st|nd|rd|th|of|the)$/i;

function wholeMonth(prose: Prose, at: number, date: DateMatch): Found<SaidDay> | null {
  if (date.year === null || date.month === null) return null;
  return found(prose, at, date.next, { kind: 'month', year: date.year, month: date.month, turn: null, years: null });
}

function dayOrDays(prose: Prose, at: number, date: DateMatch): Found<SaidDay> | null {
  const { month, day, year } = date;
  if (month === null || day === null) return null;
  const known = year === null ? knownYear(prose, month, day, date.next) : year;
  if (date.lastDay !== null)
    return found(prose, at, date.next, { kind: 'date', year: known, month, day, last: { year: known, month, day: date.lastDay } });
  const second = secondDate(prose, date.next, month, day);
  const last = second && { year: second.year ?? known, month: second.month, day: second.day };
  return found(prose, at, second?.next ?? date.next, { kind: 'date', year: known ?? null, month, day, last });
}

/** `Nov. 30-Dec. 2`, `from Sept. 3 to Sept. 5`, `June 3 to 9`, `June 3 and 4`. */
function secondDate(
  prose: Prose,
  at: number,
  month: number,
  day: number,
): { year: number | null; month: number; day: number; next: number } | null {
  const { tokens } = prose;
  const joint = kindAt(tokens, at) === DASH ? '-' : lowerWord(prose, at);
  if (!/^(?:-|to|through|until|and|bis|al|au|to)$/u.test(joint)) return null;
  const date = kindAt(tokens, at + 1) === WORD ? readDate(tokens, at + 1) : null;
  if (date?.day != null && joint !== 'and') {
    const own = ownSense(prose, withoutLooseYear(tokens, date));
    return own === null || own.month === null || own.day === null
      ? null
      : { year: own.year, month: own.month, day: own.day, next: own.next };
  }
  const digits = kindAt(tokens, at + 1) === NUMBER ? Number(wordAt(tokens, at + 1)) : Number.NaN;
  const next = kindAt(tokens, at + 2);
  if (
    !(digits > day && digits <= 31) ||
    (joint === 'and' && digits !== day + 1) ||
    (next === WORD && joint !== '-' && !/^(?:in|at|and|when|but|as)$/u.test(lowerWord(prose, at + 2)))
  )
    return null;
  return { year: null, month, day: digits, next: at + 2 };
}

/** Days that the trade names without their year: `the Sept. 11 attacks`, `the Jan. 6 riot`. */
const KNOWN_DAYS: readonly (readonly [month: number, day: number, year: number, nouns: RegExp])[] = [
  [9, 11, 2001, /^(?:attacks?|terrorist|terror|hijackers?|commission|memorial)$/u],
  [1, 6, 2021, /^(?:riot|rioters?|insurrection|committee|attack)$/u],
  [10, 7, 2023, /^(?:attacks?|massacre)$/u],
];

function knownYear(prose: Prose, month: number, day: number, next: number): number | null {
  const noun = lowerWord(prose, next);
  return KNOWN_DAYS.find((known) => known[0] === month && known[1] === day && known[3].test(noun))?.[2] ?? null;
}

/** `9/11`, which is that of 2001. */
function nineEleven(prose: Prose, at: number): Found<SaidDay> | null {
  const { tokens } = prose;
  const written =
    prose.language === 'en' && wordAt(tokens, at) === '9' && kindAt(tokens, at + 1) === SLASH && wordAt(tokens, at + 2) === '11';
  if (!written || kindAt(tokens, at + 3) === SLASH || !isTight(tokens, at + 1) || !isTight(tokens, at + 2)) return null;
  return found(prose, at, at + 3, { kind: 'date', year: 2001, month: 9, day: 11, last: null });
}

/** `2023-11-17`, `17/11/2023`, `17.11.2023`: with a year, and where the order can be told. */
function numericDate(prose: Prose, at: number): Found<SaidDay> | null {
  const { tokens } = prose;
  const mark = kindAt(tokens, at + 1);
  if ((mark !== DASH && mark !== SLASH && mark !== STOP) || kindAt(tokens, at + 3) !== mark) return null;
  const date = readDate(tokens, at);
  if (date === null || date.year === null || date.month === null || date.day === null) return null;
  const digits = [at, at + 4].map((part) => endOf(tokens, part) - startOf(tokens, part));
  if (!digits.includes(4) || (prose.language === 'en' && digits[0] !== 4 && date.day <= 12 && date.day !== date.month)) return null;
  return found(prose, at, date.next, { kind: 'date', year: date.year, month: date.month, day: date.day, last: null });
}

/** `on the 17th`, where no noun follows: `the 17th floor`. */
function dayOfMonth(prose: Prose, at: number): Found<SaidDay> | null {
  const { tokens, language } = prose;
  if (language !== 'en' || lowerWord(prose, at - 1) !== 'the' || !/^(?:on|by|until|since|before|after)$/u.test(lowerWord(prose, at - 2)))
    return null;
  const day = Number(wordAt(tokens, at));
  if (!isTight(tokens, at + 1) || !/^(?:st|nd|rd|th)$/u.test(lowerWord(prose, at + 1)) || !(day >= 1 && day <= 31)) return null;
  if (kindAt(tokens, at + 2) === WORD && !/^(?:and|but|when|with|as|after|before|by|because|if)$/u.test(lowerWord(prose, at + 2)))
    return null;
  return { ...found(prose, at, at + 2, { kind: 'day-of-month', day }), start: startOf(tokens, at - 1) };
}

/** Words that a year alone follows. */
const YEAR_LEADS =
  /^(?:in|since|until|before|after|from|during|of|late|early|mid|en|depuis|im|jahr|seit|desde|nel|dal|em|till|to|année|año|sinds|через|в)$/u;

/** `in 1987`, `since 2014`; no number of things: `of 2000 homes`. */
function yearAlone(prose: Prose, at: number): Found<SaidDay> | null {
  const { tokens } = prose;
  if (endOf(tokens, at) - startOf(tokens, at) !== 4 || !YEAR_LEADS.test(lowerWord(prose, at - 1))) return null;
  const year = Number(wordAt(tokens, at));
  if (!(year >= 1500 && year <= 2100)) return null;
  const mark = kindAt(tokens, at + 1);
  if ((mark !== WORD && isTight(tokens, at + 1) && kindAt(tokens, at + 2) === NUMBER) || isTight(tokens, at)) return null;
  const after = lowerWord(prose, at + 1);
  if (mark === WORD && (isTight(tokens, at + 1) || COUNTED().test(after))) return null;
  return found(prose, at, at + 1, { kind: 'year', year });
}

/** `2000 homes`, `1990s`, `1500 GMT`. */
const COUNTED = once(
  () =>
    /^(?:gmt|utc|est|edt|people|men|women|local|children|hours|percent|(?!(?:was|has|is|as|its|his|this|thus|was|does|les|dans|des|las|los)$)\p{L}+s)$/u,
);

function found(prose: Prose, from: number, next: number, means: SaidDay): Found<SaidDay> {
  const last = next - 1;
  const possessive = isPossessive(prose, last);
  return { means, start: startOf(prose.tokens, from), end: endOf(prose.tokens, last) - (possessive ? 2 : 0), next, possessive };
}
