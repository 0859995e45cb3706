import { foldPlace } from './fold-place.ts';
import { PLACE_OPENERS, UNNAMED_PLACES } from './tables/unnamed-places.ts';

let openers: ReadonlySet<string> | null = null;
let names: ReadonlySet<string> | null = null;

function foldedLines(table: string): ReadonlySet<string> {
  return new Set(table.trim().split('\n').map(foldPlace));
}

/** Words of the longest opener: `SOMEWHERE ALONG THE`. */
const LONGEST_OPENER = 4;

/**
 * How many words at the start of `words` open a place that no gazetteer has and that the following words belong to:
 * `ABOARD` of `ABOARD THE USS NIMITZ (AP) —` is 1, `SOMEWHERE IN` of `SOMEWHERE IN FRANCE, Aug. 3 —` is 2; 0: none.
 */
export function placeOpenerLength(words: readonly string[]): number {
  openers ??= foldedLines(PLACE_OPENERS);
  for (let length = Math.min(LONGEST_OPENER, words.length); length > 0; length -= 1) {
    if (openers.has(foldPlace(words.slice(0, length).join(' ')))) return length;
  }
  return 0;
}

/** Whether the text is, as a whole, a dateline's place that is no town: `UNITED NATIONS`, `CLANDESTINE`, `AN EAST COAST PORT`. */
export function isUnnamedPlace(text: string): boolean {
  names ??= foldedLines(UNNAMED_PLACES);
  return names.has(foldPlace(text));
}
