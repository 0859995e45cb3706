import { placeWeight } from '../knowledge/cities.ts';
import { CASELESS, classOf } from '../text/chars.ts';
import type { PlaceMatch } from './place-words.ts';
import { endOf, isTight, kindAt, SLASH, startOf, type Tokens, WORD, wordAt } from './tokens.ts';

/** `ایسنا/گیلان`: a known place of one word behind the agency's slash, in a script without capitals. */
export function slashedPlace(tokens: Tokens, slash: number): PlaceMatch | null {
  const at = slash + 1;
  if (kindAt(tokens, slash) !== SLASH || !isTight(tokens, slash) || !isTight(tokens, at) || kindAt(tokens, at) !== WORD) return null;
  const name = wordAt(tokens, at);
  if ((classOf(name.charCodeAt(0)) & CASELESS) === 0 || placeWeight(name) === 0) return null;
  return { start: startOf(tokens, at), end: endOf(tokens, at), next: at + 1, name, area: null, words: 1, capitals: false };
}
