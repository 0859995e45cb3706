import { countriesByForm } from '../knowledge/countries.ts';
import { isAreaWord, isTellingRiver, placeAffixEnd } from '../knowledge/place-affixes.ts';
import { regionsByForm } from '../knowledge/regions.ts';
import { CASELESS, classOf, UPPER } from '../text/chars.ts';
import { remember } from '../text/memo.ts';
import { readAgency } from './agency-words.ts';
import { readDate } from './date-words.ts';
import { isCapitals, nameFrom } from './name-words.ts';
import { readOldDay } from './old-day.ts';
import { BREAK, CLOSE, COMMA, DASH, END, endOf, isTight, kindAt, OPEN, SLASH, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';
import { factsAt } from './word-facts.ts';

interface AreaMatch {
  text: string;
  end: number;
  next: number;
}

/** The state, country or both after a place: `, Ill.`, ` [India]`, `, Azores, Portugal`, ` N.J.` */
export function areaAfter(tokens: Tokens, index: number): AreaMatch | null {
  const kind = kindAt(tokens, index);
  if (kind === OPEN) return bracketedArea(tokens, index);
  if (kind === SLASH && isTight(tokens, index + 1)) return riverSuffix(tokens, index + 1);
  if (kind === COMMA || (kind === STOP && isTight(tokens, index))) return listedArea(tokens, index);
  if (kind === WORD && !isTight(tokens, index)) return affix(tokens, index) ?? shortArea(tokens, index);
  return null;
}

function listedArea(tokens: Tokens, comma: number): AreaMatch | null {
  const first = kindAt(tokens, comma + 1) === BREAK ? comma + 2 : comma + 1;
  if (kindAt(tokens, first) === OPEN) return bracketedArea(tokens, first);
  if (readDate(tokens, first)?.weekday === null) return null;
  // `BRISBANE, Mon. —` names a day, though Mon is a state of Myanmar.
  if (factsAt(tokens, first)?.weekdays.some(({ languages }) => languages.includes('en')) && readOldDay(tokens, first) !== null) return null;
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

const MOST_UNKNOWN_WORDS = 3;
const LONGEST_UNKNOWN = 24;

/**
 * A part of a country that no table has, between a place and the date or the agency's bracket: `Sendai, Miyagi Pref., July 3`,
 * `Banyuwangi, E Java (ANTARA)`, `Bolgatanga (U/E), April 3`; or the way the news came, `Amsterdam, via London, May 22`.
 */
export function unknownArea(tokens: Tokens, index: number, capitals: boolean): { end: number; next: number } | null {
  const kind = kindAt(tokens, index);
  const next = kind === COMMA ? afterUnknownName(tokens, index + 1) : kind === OPEN ? afterUnknownBracket(tokens, index) : -1;
  if (next < 0 || endOf(tokens, next - 1) - startOf(tokens, index) > LONGEST_UNKNOWN) return null;
  const after = kindAt(tokens, next);
  const goesOn =
    after === COMMA
      ? readDate(tokens, next + 1)?.day != null
      : kind === COMMA &&
        (after === OPEN ? readAgency(tokens, next + 1) !== null : after === DASH && capitals && isPart(tokens, index + 1, next));
  return goesOn ? { end: endOf(tokens, next - 1), next } : null;
}

/** `LEGAZPI CITY, Albay—Weavers`: the part stands in small letters, and the dash is no hyphen inside a name. */
function isPart(tokens: Tokens, first: number, dash: number): boolean {
  if (isCapitals(wordAt(tokens, first))) return false;
  return (
    !isTight(tokens, dash) || tokens.text.charCodeAt(startOf(tokens, dash)) > 0x2012 || endOf(tokens, dash) - startOf(tokens, dash) > 1
  );
}

function afterUnknownName(tokens: Tokens, index: number): number {
  if (wordAt(tokens, index) === 'via') return nameFrom(tokens, index + 1)?.next ?? -1;
  if (kindAt(tokens, index) !== WORD || readDate(tokens, index) !== null || factsAt(tokens, index)?.weekdays.length !== 0) return -1;
  const name = nameFrom(tokens, index);
  if (name === null || name.words > MOST_UNKNOWN_WORDS) return -1;
  if (readAgency(tokens, index) !== null && !isAreaWord(wordAt(tokens, name.next - 1))) return -1;
  return kindAt(tokens, name.next) === STOP && isTight(tokens, name.next) ? name.next + 1 : name.next;
}

function afterUnknownBracket(tokens: Tokens, open: number): number {
  for (let at = open + 1; at < open + 5; at += 1) {
    if (kindAt(tokens, at) === CLOSE) return at > open + 1 ? at + 1 : -1;
    if (kindAt(tokens, at) === WORD ? readAgency(tokens, at) !== null || readDate(tokens, at) !== null : kindAt(tokens, at) !== SLASH)
      return -1;
  }
  return -1;
}

function bracketedArea(tokens: Tokens, open: number): AreaMatch | null {
  const known = riverSuffix(tokens, open + 1) ?? knownArea(tokens, open + 1);
  if (known === null || kindAt(tokens, known.next) !== CLOSE || readAgency(tokens, open + 1)?.next === known.next) return null;
  const first = { text: known.text, end: endOf(tokens, known.next), next: known.next + 1 };
  return kindAt(tokens, first.next) === OPEN ? (bracketedArea(tokens, first.next) ?? first) : first;
}

/** German towns are told apart by their river: `Frankfurt (Oder)`, `Frankfurt/Main`, `Halle/Saale`. */
function riverSuffix(tokens: Tokens, index: number): AreaMatch | null {
  if (kindAt(tokens, index) !== WORD || !isTellingRiver(wordAt(tokens, index))) return null;
  return { text: wordAt(tokens, index), end: endOf(tokens, index), next: index + 1 };
}

/** Shortened, too: `Frankfurt a.M.`, `Freiburg i. Br.` */
function affix(tokens: Tokens, index: number): AreaMatch | null {
  const start = startOf(tokens, index);
  const end = placeAffixEnd(tokens.text, start);
  if (end < 0 || end > tokens.limit) return null;
  let next = index;
  while (kindAt(tokens, next) !== END && startOf(tokens, next) < end) next += 1;
  return { text: tokens.text.slice(start, end), end, next };
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
function knownArea(tokens: Tokens, index: number): AreaMatch | null {
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
    else if (kind === STOP && found !== null && found.next === at && areaFacts(found.text).abbreviates) found = { text, end, next: at + 1 };
  }
  return found === null ? null : withAreaWord(tokens, found);
}

/** `Miyagi Pref.`, `Fars Province`: the word for such a part belongs to its name. */
function withAreaWord(tokens: Tokens, found: AreaMatch): AreaMatch {
  if (kindAt(tokens, found.next) !== WORD || !isAreaWord(wordAt(tokens, found.next))) return found;
  const next = kindAt(tokens, found.next + 1) === STOP && isTight(tokens, found.next + 1) ? found.next + 2 : found.next + 1;
  return { text: found.text, end: endOf(tokens, next - 1), next };
}

/** What the tables know of a text as a state, a province or a country. */
interface AreaFacts {
  isArea: boolean;
  /** A shortened name takes its point: `Ill.` yes, `Texas.` no. */
  abbreviates: boolean;
}

const areaFacts: (text: string) => AreaFacts = remember((text) => {
  const isArea = regionsByForm(text).length > 0 || countriesByForm(text).length > 0;
  return { isArea, abbreviates: isArea && abbreviates(text) };
});

/** Whether a text is a state's, a province's or a country's name: `Ill.`, `Tunisia`. */
export function isArea(text: string): boolean {
  return areaFacts(text).isArea;
}

function abbreviates(text: string): boolean {
  const folded = text.toLowerCase();
  for (const region of regionsByForm(text)) if (region.name.toLowerCase() === folded) return false;
  for (const country of countriesByForm(text)) if (country.name.toLowerCase() === folded) return false;
  return text.length < 8;
}
