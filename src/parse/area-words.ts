import { countriesByForm } from '../knowledge/countries.ts';
import { regionsByForm } from '../knowledge/regions.ts';
import { CASELESS, classOf, UPPER } from '../text/chars.ts';
import { remember } from '../text/memo.ts';
import { readAgency } from './agency-words.ts';
import { readDate } from './date-words.ts';
import { nameFrom } from './name-words.ts';
import { BREAK, CLOSE, COMMA, DASH, endOf, isTight, kindAt, OPEN, SLASH, STOP, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

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
  return found;
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
