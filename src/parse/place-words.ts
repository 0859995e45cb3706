import { isKnownPlace } from '../knowledge/cities.ts';
import { areaAfter, unknownArea } from './area-words.ts';
import { isCapitals, nameFrom, opensUnnamed } from './name-words.ts';
import { COMMA, endOf, kindAt, OPEN, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

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

/** Reads the place that starts at a token; null when no place can. */
export function readPlace(tokens: Tokens, index: number): PlaceMatch | null {
  const name = nameFrom(tokens, index);
  if (name === null) return null;
  const text = unbroken(tokens.text.slice(startOf(tokens, index), endOf(tokens, name.next - 1)));
  const area = areaAfter(tokens, name.next);
  const part = area ?? unknownArea(tokens, name.next, isCapitals(text)) ?? watersAfter(tokens, index, name.next);
  const next = part?.next ?? name.next;
  return {
    start: startOf(tokens, index),
    end: part?.end ?? endOf(tokens, next - 1),
    next,
    name: text,
    area: area?.text ?? null,
    words: name.words,
    capitals: isCapitals(text),
  };
}

const WHERE = new Set(['in', 'off', 'near', 'at', 'on']);
const MOST_WORDS = 6;

/** Where a ship is, behind its name: `ABOARD THE STELLA MARIS, in the North Atlantic (AP)`. */
function watersAfter(tokens: Tokens, index: number, comma: number): { end: number; next: number } | null {
  if (kindAt(tokens, comma) !== COMMA || !WHERE.has(wordAt(tokens, comma + 1).toLowerCase()) || !opensUnnamed(tokens, index)) return null;
  let at = comma + 1;
  while (at <= comma + MOST_WORDS && kindAt(tokens, at) === WORD) at += 1;
  return kindAt(tokens, at) === OPEN || kindAt(tokens, at) === COMMA ? { end: endOf(tokens, at - 1), next: at } : null;
}

const BROKEN = /-[ \t]*\r?\n[ \t]*/u;

/** A name that a narrow column broke: `BUENOS AI-` `RES`; the hyphen stays where the name has one, `PORT-OF-` `SPAIN`. */
function unbroken(name: string): string {
  if (!BROKEN.test(name)) return name;
  const hyphened = name.replace(BROKEN, '-');
  return isKnownPlace(hyphened) ? hyphened : name.replace(BROKEN, '');
}
