import { isKnownPlace } from '../knowledge/cities.ts';
import { countriesByForm } from '../knowledge/countries.ts';
import { isNeverFirst } from '../knowledge/labels.ts';
import { regionsByForm } from '../knowledge/regions.ts';
import { isUnnamedPlace, placeOpenerLength } from '../knowledge/unnamed-places.ts';
import { CASELESS, classOf, LETTER, LOWER, UNSPACED, UPPER } from '../text/chars.ts';
import { remember } from '../text/memo.ts';
import { readAgency } from './agency-words.ts';
import { readDate } from './date-words.ts';
import { BREAK, CLOSE, COMMA, DASH, endOf, isTight, kindAt, OPEN, SLASH, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import { isReportSign } from './unspaced-words.ts';

/** A place as printed in a dateline, with the state or country that follows it: `SPRINGFIELD, Ill.` */
export interface PlaceMatch {
  start: number;
  end: number;
  next: number;
  /** The place without its state or country. */
  name: string;
  /** The state or country printed after it, if it is a known one. */
  area: string | null;
  words: number;
  /** Every letter of the name is a capital. */
  capitals: boolean;
}

const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'le',
  'les',
  'los',
  'du',
  'des',
  'da',
  'do',
  'das',
  'dos',
  'di',
  'della',
  'al',
  'el',
  'ed',
  'am',
  'an',
  'der',
  'den',
  'die',
  'im',
  'in',
  'bei',
  'ob',
  'auf',
  'of',
  'the',
  'upon',
  'on',
  'sur',
  'sous',
  'en',
  'lès',
  'aan',
  'van',
  'ter',
  'pod',
  'nad',
  'na',
  'við',
  'ved',
  'på',
  'ash',
  'az',
  'на',
  'в',
  'не',
]);

/** Words of scripts without capitals that come between place and date: `الدوحة في 9 مايو`. */
export const STOP_WORDS: ReadonlySet<string> = new Set(['في', 'يوم', 'به', 'میں', 'में', 'को', 'వద్ద']);

/** Words that join two places, or two parts of one name: `WASHINGTON and NEW YORK`, `Trinidad and Tobago`. */
export const AND: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'i', 'och', 'og', 'en', 'или', 'и', 'و', '&', 'or']);

const MAX_WORDS = 7;

/** Reads the place that starts at a token; null when no place can. */
export function readPlace(tokens: Tokens, index: number): PlaceMatch | null {
  const name = nameFrom(tokens, index);
  if (name === null) return null;
  const text = tokens.text.slice(startOf(tokens, index), endOf(tokens, name.next - 1));
  const area = areaAfter(tokens, name.next);
  const next = area?.next ?? name.next;
  return {
    start: startOf(tokens, index),
    end: area?.end ?? endOf(tokens, next - 1),
    next,
    name: text,
    area: area?.text ?? null,
    words: name.words,
    capitals: isCapitals(text),
  };
}

interface NameEnd {
  next: number;
  words: number;
}

function nameFrom(tokens: Tokens, index: number): NameEnd | null {
  const first = kindAt(tokens, index) === WORD ? wordAt(tokens, index) : '';
  if (!startsName(first) || (isNeverFirst(first) && !opensUnnamed(tokens, index))) return null;
  let at = index + 1;
  let words = 1;
  while (words <= MAX_WORDS) {
    const next = nextOfName(tokens, at, first, startOf(tokens, index));
    if (next === at) break;
    words += 1;
    at = next;
  }
  at = withoutTrailingParticles(tokens, index, at);
  return at > index ? { next: at, words } : null;
}

/** `ON THE`, `AT SEA`: words that open a dateline without a town. */
function opensUnnamed(tokens: Tokens, index: number): boolean {
  const words: string[] = [];
  for (let at = index; at < index + 4 && kindAt(tokens, at) === WORD; at += 1) words.push(wordAt(tokens, at));
  return placeOpenerLength(words) > 0 || isUnnamedPlace(words.join(' '));
}

function startsName(word: string): boolean {
  if (word === '') return false;
  if ((classOf(word.charCodeAt(0)) & (UPPER | CASELESS)) !== 0) return true;
  return /^(?:d['’]|l['’]|al\b|s['’])/u.test(word);
}

/** Index after the next piece of the name that starts at or beyond `at`, or `at` when the name ends there. */
function nextOfName(tokens: Tokens, at: number, first: string, from: number): number {
  const kind = kindAt(tokens, at);
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
  if (date !== null && !(date.weekday !== null && isKnownPlace(tokens.text.slice(from, endOf(tokens, at))))) return false;
  if (isReportSign(word)) return false;
  const agency = readAgency(tokens, at);
  if (agency !== null && closesName(tokens, agency.next, agency.weak)) return false;
  if ((kind & LOWER) !== 0 && AND.has(word) && kindAt(tokens, at + 1) === WORD)
    return isKnownPlace(tokens.text.slice(from, endOf(tokens, at + 1)));
  if ((kind & LOWER) !== 0)
    return (
      PARTICLES.has(word) || isKnownPlace(tokens.text.slice(from, endOf(tokens, at))) || /^(?:d|l|al|el|an|ash|as)['’-]?\p{Lu}/u.test(word)
    );
  if ((kind & CASELESS) !== 0) return !STOP_WORDS.has(word);
  return !isCapitals(first) || first.length < 3 || isCapitals(word) || isScottish(word);
}

/** An agency after a name ends it where the dateline goes on or ends; `AP` in the middle of prose does not. */
function closesName(tokens: Tokens, next: number, weak: boolean): boolean {
  const kind = kindAt(tokens, next);
  if (kind === WORD) return false;
  return !weak || kind === DASH || kind === OPEN || kind === STOP || kind === CLOSE;
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

interface AreaMatch {
  text: string;
  end: number;
  next: number;
}

/** The state, country or both after a place: `, Ill.`, ` [India]`, `, Azores, Portugal`, ` N.J.` */
function areaAfter(tokens: Tokens, index: number): AreaMatch | null {
  const kind = kindAt(tokens, index);
  if (kind === OPEN) return bracketedArea(tokens, index);
  if (kind === SLASH && isTight(tokens, index + 1)) return riverSuffix(tokens, index + 1);
  if (kind === COMMA || (kind === STOP && isTight(tokens, index))) return listedArea(tokens, index);
  if (kind === WORD && !isTight(tokens, index)) return shortArea(tokens, index);
  return null;
}

function listedArea(tokens: Tokens, comma: number): AreaMatch | null {
  const first = kindAt(tokens, comma + 1) === BREAK ? comma + 2 : comma + 1;
  if (readDate(tokens, first)?.weekday === null) return null;
  const known = knownArea(tokens, first);
  if (known !== null) {
    const more = kindAt(tokens, known.next) === COMMA ? knownArea(tokens, known.next + 1) : null;
    return more === null ? known : { ...more, text: tokens.text.slice(startOf(tokens, first), more.end) };
  }
  return kindAt(tokens, comma) === COMMA ? unknownThenKnown(tokens, first) : null;
}

/** `Ponta Delgada, Azores, Portugal`: an unknown part counts when a known one follows. */
function unknownThenKnown(tokens: Tokens, index: number): AreaMatch | null {
  if (kindAt(tokens, index) !== WORD || readDate(tokens, index) !== null) return null;
  const middle = nameFrom(tokens, index);
  if (middle === null || middle.words > 4 || kindAt(tokens, middle.next) !== COMMA) return null;
  const known = knownArea(tokens, middle.next + 1);
  return known === null ? null : { ...known, text: tokens.text.slice(startOf(tokens, index), known.end) };
}

function bracketedArea(tokens: Tokens, open: number): AreaMatch | null {
  const known = riverSuffix(tokens, open + 1) ?? knownArea(tokens, open + 1);
  if (known === null || kindAt(tokens, known.next) !== CLOSE || readAgency(tokens, open + 1)?.next === known.next) return null;
  const first = { text: known.text, end: endOf(tokens, known.next), next: known.next + 1 };
  return kindAt(tokens, first.next) === OPEN ? (bracketedArea(tokens, first.next) ?? first) : first;
}

const RIVERS = new Set([
  'main',
  'oder',
  'saale',
  'elbe',
  'donau',
  'rhein',
  'neckar',
  'spree',
  'havel',
  'weser',
  'ems',
  'ruhr',
  'sieg',
  'lahn',
  'inn',
  'leine',
  'aller',
  'mulde',
  'neisse',
  'neiße',
]);

/** German towns are told apart by their river: `Frankfurt (Oder)`, `Frankfurt/Main`, `Halle/Saale`. */
function riverSuffix(tokens: Tokens, index: number): AreaMatch | null {
  if (kindAt(tokens, index) !== WORD || !RIVERS.has(wordAt(tokens, index).toLowerCase())) return null;
  return { text: wordAt(tokens, index), end: endOf(tokens, index), next: index + 1 };
}

/** Without a comma only an abbreviation of a state counts, or one in capitals: `WHITE PLAINS N.Y.`, `Brienz BE`. */
function shortArea(tokens: Tokens, index: number): AreaMatch | null {
  const word = wordAt(tokens, index);
  if (word.length > 6 || readAgency(tokens, index) !== null) return null;
  const known = knownArea(tokens, index);
  return known !== null && regionsByForm(known.text).length > 0 ? known : null;
}

const MAX_AREA_WORDS = 6;

/** The longest name of a state, province or country that starts at a token, with the point of its abbreviation. */
export function knownArea(tokens: Tokens, index: number): AreaMatch | null {
  if (kindAt(tokens, index) !== WORD || (classOf(tokens.text.charCodeAt(startOf(tokens, index))) & (UPPER | CASELESS)) === 0) return null;
  const start = startOf(tokens, index);
  let found: AreaMatch | null = null;
  for (let at = index; at < index + MAX_AREA_WORDS; at += 1) {
    const kind = kindAt(tokens, at);
    if (kind !== WORD && kind !== STOP && kind !== DASH) break;
    if (at > index && kind !== WORD && !isTight(tokens, at)) break;
    if (kind === DASH && !isTight(tokens, at + 1)) break;
    const end = endOf(tokens, at);
    const text = tokens.text.slice(start, end);
    if (kind === WORD && isArea(text)) found = { text, end, next: at + 1 };
    else if (kind === STOP && found !== null && found.next === at && abbreviates(found.text)) found = { text, end, next: at + 1 };
  }
  return found;
}

/** Whether a text is a state's, a province's or a country's name: `Ill.`, `Tunisia`. */
export const isArea: (text: string) => boolean = remember((text) => regionsByForm(text).length > 0 || countriesByForm(text).length > 0);

/** A shortened name takes its point: `Ill.` yes, `Texas.` no. */
function abbreviates(text: string): boolean {
  const folded = text.toLowerCase();
  for (const region of regionsByForm(text)) if (region.name.toLowerCase() === folded) return false;
  for (const country of countriesByForm(text)) if (country.name.toLowerCase() === folded) return false;
  return text.length < 8;
}

/** Whether a name has a letter at all and is no number: what a place must have. */
export function hasLetters(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if ((classOf(text.charCodeAt(i)) & LETTER) !== 0) return true;
  return false;
}
