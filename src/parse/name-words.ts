import { isKnownPlace } from '../knowledge/cities.ts';
import { AND_WORDS, BETWEEN_PLACE_AND_DATE, NAME_PARTICLES } from '../knowledge/tables/place-name-words.ts';
import { isUnnamedPlace, placeOpenerLength } from '../knowledge/unnamed-places.ts';
import { CASELESS, classOf, LOWER, UNSPACED, UPPER } from '../text/chars.ts';
import { readAgency } from './agency-words.ts';
import { readDate } from './date-words.ts';
import {
  BREAK,
  CLOSE,
  COMMA,
  DASH,
  EQUALS,
  endOf,
  isTight,
  kindAt,
  OPEN,
  QUOTE,
  STOP,
  startOf,
  type Tokens,
  WORD,
  wordAt,
} from './tokens.ts';
import { isReportSign } from './unspaced-words.ts';
import { factsAt } from './word-facts.ts';

const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES);
const STOP_WORDS: ReadonlySet<string> = new Set(BETWEEN_PLACE_AND_DATE);
const AND: ReadonlySet<string> = new Set(AND_WORDS);

/** Whether a word is one of those that stand between place and date in scripts without capitals. */
export function isStopWord(word: string): boolean {
  return (classOf(word.charCodeAt(0)) & CASELESS) !== 0 && STOP_WORDS.has(word);
}

/** Whether the word at a token joins two places. */
export function joinsNames(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index);
  return word.length <= LONGEST_AND && AND.has(word.toLowerCase());
}

const LONGEST_AND = 3;

const MAX_WORDS = 7;
/** A ship's name goes on behind what opens it: `ABOARD THE COAST GUARD BARQUE STELLA MARIS`. */
const MAX_UNNAMED_WORDS = 10;

interface NameEnd {
  next: number;
  words: number;
}

export function nameFrom(tokens: Tokens, index: number): NameEnd | null {
  const first = kindAt(tokens, index) === WORD ? wordAt(tokens, index) : '';
  if (first !== '' && (classOf(first.charCodeAt(0)) & LOWER) !== 0) {
    const small = smallName(tokens, index);
    if (small !== null) return small;
  }
  if (
    !startsName(first) ||
    isReportSign(first) ||
    isUnspacedProse(first) ||
    (factsAt(tokens, index)?.isNeverFirst === true && !opensUnnamed(tokens, index))
  )
    return null;
  let at = index + 1;
  let words = 1;
  while (words <= MAX_WORDS || (words <= MAX_UNNAMED_WORDS && opensUnnamed(tokens, index))) {
    const next = nextOfName(tokens, at, first, startOf(tokens, index));
    if (next === at) break;
    words += 1;
    at = next;
  }
  at = withQuoted(tokens, index, at);
  at = withoutTrailingParticles(tokens, index, at);
  return at > index ? { next: at, words } : null;
}

/** A ship's name in quotation marks ends a place without a town: `ABOARD THE "QUEEN MAUD"`. */
function withQuoted(tokens: Tokens, index: number, at: number): number {
  if (kindAt(tokens, at) !== QUOTE || isTight(tokens, at) || !opensUnnamed(tokens, index)) return at;
  for (let close = at + 1; close <= at + MAX_WORDS; close += 1) {
    if (kindAt(tokens, close) === QUOTE) return close > at + 1 ? close + 1 : at;
    if (kindAt(tokens, close) !== WORD && kindAt(tokens, close) !== DASH) return at;
  }
  return at;
}

const MOST_SMALL_WORDS = 3;

/** In copy without capitals a known place counts before a comma and a date, or before the agency's bracket: `london, nov 17 (reuters) -`. */
function smallName(tokens: Tokens, index: number): NameEnd | null {
  for (let words = 1; words <= MOST_SMALL_WORDS && kindAt(tokens, index + words - 1) === WORD; words += 1) {
    const next = index + words;
    const kind = kindAt(tokens, next);
    const closes =
      kind === COMMA ? readDate(tokens, next + 1)?.day != null : kind === OPEN && readAgency(tokens, next + 1)?.weak === false && words > 0;
    if (closes && isKnownPlace(tokens.text.slice(startOf(tokens, index), endOf(tokens, next - 1)))) return { next, words };
  }
  return null;
}

/** `ON THE`, `AT SEA`: words that open a dateline without a town. */
export function opensUnnamed(tokens: Tokens, index: number): boolean {
  const words: string[] = [];
  for (let at = index; at < index + 4 && kindAt(tokens, at) === WORD; at += 1) words.push(wordAt(tokens, at));
  return placeOpenerLength(words) > 0 || isUnnamedPlace(words.join(' '));
}

function startsName(word: string): boolean {
  if (word === '') return false;
  if ((classOf(word.charCodeAt(0)) & (UPPER | CASELESS)) !== 0) return true;
  return /^(?:d['’]|l['’]|al\b|s['’])/u.test(word);
}

const LONGEST_UNSPACED = 12;

/** A stretch of Han or kana that is a sentence, or a paper's name: `大公報`. */
function isUnspacedProse(word: string): boolean {
  if ((classOf(word.charCodeAt(0)) & UNSPACED) === 0) return false;
  return word.length > LONGEST_UNSPACED || /[报報网網社][讯訊]?$/u.test(word);
}

/** Index after the next piece of the name that starts at or beyond `at`, or `at` when the name ends there. */
function nextOfName(tokens: Tokens, at: number, first: string, from: number): number {
  const kind = kindAt(tokens, at);
  if (kind === DASH && kindAt(tokens, at + 1) === BREAK) return brokenName(tokens, at, first);
  if (
    kind === DASH &&
    isTight(tokens, at) &&
    isTight(tokens, at + 1) &&
    kindAt(tokens, at + 1) === WORD &&
    endOf(tokens, at) - startOf(tokens, at) === 1 &&
    tokens.text.charCodeAt(startOf(tokens, at)) !== 0x2014
  )
    return hyphenated(tokens, at, first);
  if (kind === STOP && isTight(tokens, at) && kindAt(tokens, at + 1) === WORD && isAbbreviation(wordAt(tokens, at - 1))) return at + 2;
  if (kind !== WORD || (isTight(tokens, at) && (classOf(tokens.text.charCodeAt(startOf(tokens, at))) & UNSPACED) === 0)) return at;
  return belongsToName(tokens, at, first, from) ? at + 1 : at;
}

/** A narrow column breaks the name: `BUENOS AI-` and on the next line `RES`. */
function brokenName(tokens: Tokens, at: number, first: string): number {
  const broken = isTight(tokens, at) && isCapitals(first) && kindAt(tokens, at + 2) === WORD && isCapitals(wordAt(tokens, at + 2));
  const { text } = tokens;
  return broken && text.indexOf('\n', endOf(tokens, at)) === text.lastIndexOf('\n', startOf(tokens, at + 2)) ? at + 3 : at;
}

/** `Trois-Rivières`, `Port-au-Prince`, but not `ISTANBUL-Reuters`. */
function hyphenated(tokens: Tokens, at: number, first: string): number {
  if (readAgency(tokens, at + 1)?.weak === false || readDate(tokens, at + 1) !== null) return at;
  const word = wordAt(tokens, at + 1);
  if (isCapitals(first) && first.length > 3 && !isCapitals(word) && (classOf(word.charCodeAt(0)) & UPPER) !== 0) return at;
  return at + 2;
}

/** Saints and their kin keep their point inside a name: `ST. LOUIS`, `Ft. Worth`. */
function isAbbreviation(word: string): boolean {
  return /^(?:st|ste|ft|mt|pt|sto|sta|gen|cd|s)$/iu.test(word);
}

function belongsToName(tokens: Tokens, at: number, first: string, from: number): boolean {
  const word = wordAt(tokens, at);
  const unit = word.charCodeAt(0);
  const kind = classOf(unit);
  const date = readDate(tokens, at);
  if (date !== null && !isKnownPlace(tokens.text.slice(from, endOf(tokens, at)))) return false;
  if (isReportSign(word)) return false;
  const agency = readAgency(tokens, at);
  if (agency !== null && closesName(tokens, agency.next, agency.weak)) return false;
  if ((kind & LOWER) !== 0 && AND.has(word) && kindAt(tokens, at + 1) === WORD)
    return isKnownPlace(tokens.text.slice(from, endOf(tokens, at + 1)));
  if ((kind & LOWER) !== 0)
    return (
      PARTICLES.has(word) || isKnownPlace(tokens.text.slice(from, endOf(tokens, at))) || /^(?:d|l|al|el|an|ash|as)['’-]?\p{Lu}/u.test(word)
    );
  if ((kind & CASELESS) !== 0) return !isStopWord(word);
  if (stopsBeforeCapitals(first, word)) return false;
  return !isCapitals(first) || first.length < 3 || isCapitals(word) || isScottish(word);
}

/** `Nam Seo-yun BUSAN`: behind a name in small letters a known place in capitals is a name of its own. */
function stopsBeforeCapitals(first: string, word: string): boolean {
  return first.length > 2 && word.length > 3 && !isCapitals(first) && isCapitals(word) && isKnownPlace(word);
}

/** An agency after a name ends it where the dateline goes on or ends; `AP` in the middle of prose does not. */
function closesName(tokens: Tokens, next: number, weak: boolean): boolean {
  const kind = kindAt(tokens, next);
  if (kind === WORD) return false;
  return !weak || kind === EQUALS || kind === DASH || kind === OPEN || kind === STOP || kind === CLOSE;
}

function isScottish(word: string): boolean {
  return /^(?:Mc|Mac|De|La|Le|O['’])\p{Lu}{2,}/u.test(word);
}

/** Whether all letters are capitals (or caseless), and at least one is a capital: `McMURDO` counts. */
export function isCapitals(text: string): boolean {
  let upper = 0;
  for (let i = 0; i < text.length; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if ((kind & UPPER) !== 0) upper += 1;
    if ((kind & LOWER) !== 0 && !(i === 1 && text.charCodeAt(0) === 77)) return false;
  }
  return upper > 0 && (text.length > 1 || upper === 1);
}

function withoutTrailingParticles(tokens: Tokens, index: number, end: number): number {
  let at = end;
  while (at > index + 1 && kindAt(tokens, at - 1) === WORD && PARTICLES.has(wordAt(tokens, at - 1))) at -= 1;
  return at;
}
