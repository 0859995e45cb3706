import { areaAfter } from './area-words.ts';
import { isCapitals, nameFrom } from './name-words.ts';
import { endOf, startOf, type Tokens } from './tokens.ts';

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
