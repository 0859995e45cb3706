import { creditOpeners, isCreditFiller, isUnnamedCredit, LONGEST_UNNAMED_CREDIT } from '../knowledge/credits.ts';
import { classOf, LETTER, LOWER, SPACE, skipSpace, trimEnd, UPPER } from '../text/chars.ts';
import { readAgency } from './agency-words.ts';
import { readClock } from './clock-words.ts';
import { readDate } from './date-words.ts';
import type { AgencyMatch } from './matches.ts';
import { END, endOf, isTight, kindAt, NUMBER, openTokens, SLASH, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import { factsAt } from './word-facts.ts';

/** A stretch of text that is a credit: who is credited, and whether a word says that it is one. */
export interface CreditMatch {
  start: number;
  end: number;
  /** Empty for credits without a name: `SOURCE: Agencies`. */
  agencies: AgencyMatch[];
  /** A word such as "Source:" introduces it. */
  introduced: boolean;
}

const LONGEST = 120;

/** Reads a stretch as a credit and nothing else: `— AFP`, `(APA, dpa, 17.11.2023)`, `Source: Xinhua`; null when any other word stands in it. */
export function readCredit(text: string, from: number, to: number): CreditMatch | null {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  if (end <= start || end - start > LONGEST) return null;
  const inner = skipMarks(text, start, end);
  if (end - inner <= LONGEST_UNNAMED && isUnnamed(text, inner, withoutMarks(text, inner, end)))
    return { start, end, agencies: [], introduced: true };
  const opener = openerEnd(text, inner, end);
  const tokens = openTokens(text, opener ?? inner, end);
  const agencies = agenciesOnly(tokens);
  if (agencies === null) return null;
  return { start, end, agencies, introduced: opener !== null };
}

const LONGEST_UNNAMED = 48;

function isUnnamed(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_UNNAMED_CREDIT && isUnnamedCredit(text.slice(start, end).toLowerCase());
}

/** Where the words before closing marks end: `SOURCE: Agencies.)`. */
function withoutMarks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (CLOSING.has(text.charCodeAt(at - 1)) || (classOf(text.charCodeAt(at - 1)) & SPACE) !== 0)) at -= 1;
  return at;
}

const CLOSING: ReadonlySet<number> = new Set([46, 41, 93]);

function skipMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (classOf(text.charCodeAt(at)) & LETTER) === 0) at += 1;
  return at;
}

/** Offset after the words that introduce a credit, if they do. */
function openerEnd(text: string, at: number, end: number): number | null {
  const openers = creditOpeners(text.slice(at, Math.min(end, at + 2)).toLowerCase());
  if (openers.length === 0) return null;
  const head = text.slice(at, Math.min(end, at + 40)).toLowerCase();
  let longest = 0;
  for (const opener of openers) {
    if (opener.length <= longest || !head.startsWith(opener)) continue;
    const camel =
      (classOf(text.charCodeAt(at + opener.length)) & UPPER) !== 0 && (classOf(text.charCodeAt(at + opener.length - 1)) & LOWER) !== 0;
    if (!camel && (classOf(text.charCodeAt(at + opener.length)) & LETTER) !== 0 && opener.charCodeAt(0) < 0x2e80 && !/['’]$/u.test(opener))
      continue;
    longest = opener.length;
  }
  return longest === 0 ? null : at + longest;
}

/** The agencies of a stretch that holds nothing else; null otherwise. */
function agenciesOnly(tokens: Tokens): AgencyMatch[] | null {
  if (opensNoCredit(tokens)) return null;
  const agencies: AgencyMatch[] = [];
  let unnamed = false;
  let at = 0;
  while (kindAt(tokens, at) !== END) {
    const agency = readAgency(tokens, at);
    const date = agency === null ? readDate(tokens, at) : null;
    if (agency !== null) {
      agencies.push(agency);
      at = agency.next;
    } else if (date !== null) at = date.next;
    else if (isDeskMark(tokens, at, agencies.length)) at += 1;
    else if (kindAt(tokens, at) === WORD) {
      const word = wordAt(tokens, at).toLowerCase();
      if (isUnnamedCredit(word)) unnamed = true;
      else if (!isCreditFiller(word) && !isCaretLetter(tokens, at)) return null;
      at += 1;
    } else if (kindAt(tokens, at) === NUMBER) {
      const clock = readClock(tokens, at);
      if (clock === null && endOf(tokens, at) - startOf(tokens, at) !== 4) return null;
      at = clock?.next ?? at + 1;
    } else at += 1;
  }
  return agencies.length > 0 || unnamed ? agencies : null;
}

/** Whether a stretch begins with a word that no credit begins with, as most lines of prose do. */
function opensNoCredit(tokens: Tokens): boolean {
  const facts = factsAt(tokens, 0);
  return facts !== null && facts.opening === null && !facts.mayOpenDate && !facts.inCredit;
}

/** Initials and times of the desk after an agency's slash: `BSS/ATR/SMK/1745hrs`, `dpa kt rm`. */
function isDeskMark(tokens: Tokens, at: number, agencies: number): boolean {
  if (agencies > 0 && kindAt(tokens, at) === WORD && /^(?:[a-z]{2,3}|[A-Z]{2,3})$/u.test(wordAt(tokens, at))) return true;
  if (agencies === 0 || !isTight(tokens, at) || endOf(tokens, at) - startOf(tokens, at) > 4) return false;
  return kindAt(tokens, at - 1) === SLASH || (kindAt(tokens, at - 1) === NUMBER && kindAt(tokens, at) === WORD);
}

/** A control character in caret notation, as some archives keep it: `REUTER...^M`. */
function isCaretLetter(tokens: Tokens, at: number): boolean {
  return at > 0 && isTight(tokens, at) && tokens.text.charAt(endOf(tokens, at - 1) - 1) === '^' && wordAt(tokens, at).length === 1;
}

/** Agencies named anywhere in a stretch whose kind is known already: a copyright line, a sign-off. */
export function agenciesWithin(text: string, from: number, to: number, weakToo = false): AgencyMatch[] {
  const tokens = openTokens(text, from, Math.min(to, from + 300));
  const agencies: AgencyMatch[] = [];
  for (let at = 0; kindAt(tokens, at) !== END; ) {
    const agency = readAgency(tokens, at);
    if (agency !== null && (weakToo || !agency.weak)) agencies.push(agency);
    at = agency?.next ?? at + 1;
  }
  return agencies;
}
