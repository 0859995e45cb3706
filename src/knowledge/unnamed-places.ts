import { foldPlace } from './fold-place.ts';
import { lineSet } from './line-index.ts';
import { OPENER_KEYS, UNNAMED_KEYS } from './tables/look-ups.ts';

const isOpener = lineSet(OPENER_KEYS);
const isName = lineSet(UNNAMED_KEYS);

/** Words of the longest opener: `SOMEWHERE ALONG THE`. */
const LONGEST_OPENER = 4;

/**
 * How many words at the start of `words` open a place that no gazetteer has and that the following words belong to:
 * `ABOARD` of `ABOARD THE USS NIMITZ (AP) —` is 1, `SOMEWHERE IN` of `SOMEWHERE IN FRANCE, Aug. 3 —` is 2; 0: none.
 */
export function placeOpenerLength(words: readonly string[]): number {
  for (let length = Math.min(LONGEST_OPENER, words.length); length > 0; length -= 1) {
    if (isOpener(foldPlace(words.slice(0, length).join(' ')))) return length;
  }
  return 0;
}

/** Whether the text is, as a whole, a dateline's place that is no town: `UNITED NATIONS`, `CLANDESTINE`, `AN EAST COAST PORT`. */
export function isUnnamedPlace(text: string): boolean {
  return isName(foldPlace(text));
}
