import { remember } from '../text/memo.ts';
import { countriesByForm } from './countries.ts';
import { foldPlace } from './fold-place.ts';
import { lineSet } from './line-index.ts';
import { regionsByForm } from './regions.ts';
import { FAMOUS_PLACES, OTHER_PLACES } from './tables/cities.ts';
import { WEAK_PLACE_NAMES } from './tables/weak-place-names.ts';

const isFamous = lineSet(FAMOUS_PLACES);
const isOther = lineSet(OTHER_PLACES);
const isWeak = lineSet(() => WEAK_PLACE_NAMES.trim());

/** Two and three letters name a country or state only as printed: `UK`, `U.S.`, not "us" or "in". */
function isRegionOrCountry(text: string, key: string): boolean {
  if (/^[a-z ]{1,3}$/.test(key)) return text === text.toUpperCase() && countriesByForm(text).length > 0;
  return countriesByForm(text).length > 0 || regionsByForm(text).length > 0;
}

function weigh(text: string): 0 | 1 | 2 {
  const key = foldPlace(text);
  if (isFamous(key)) return isWeak(key) ? 1 : 2;
  return isOther(key) || isRegionOrCountry(text, key) ? 1 : 0;
}

/**
 * How well the name is known as a place: 2 a capital or a city that datelines name alone (`MOSCOW`, `Moskau`, `東京`); 1 another city of over
 * some 130,000 people, a state or a country, or a name that is a common word, too (`MOBILE`, `READING`); 0 unknown.
 */
export const placeWeight: (text: string) => 0 | 1 | 2 = remember(weigh);

/** Whether the text names a place that is known without the gazetteer: `SEOUL`, `Illinois`, `Türkei`. */
export function isKnownPlace(text: string): boolean {
  return placeWeight(text) > 0;
}

/** Whether a place's name is a common word or a person's name, too: `NICE`, `Jackson`, `Of`. */
export function isWeakPlaceName(text: string): boolean {
  return isWeak(foldPlace(text));
}
