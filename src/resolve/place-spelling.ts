import { type Gazetteer, type PlaceRecord, placesOfKey } from '../knowledge/gazetteer.ts';
import { placeKey } from '../knowledge/place-key.ts';
import { remember } from '../text/memo.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';
const SHORTEST = 5;
const LONGEST = 30;
/** From here on a wrong letter counts as a misprint; in a shorter name it makes another word: `QUITE`. */
const SHORTEST_REPLACED = 6;

/** All keys one letter, one letter more or less, or two letters in the wrong order away: `nedw york` → "new york". */
function neighbours(key: string): string[] {
  const found: string[] = [];
  for (let i = 0; i <= key.length; i += 1) {
    const before = key.slice(0, i);
    const after = key.slice(i + 1);
    if (i < key.length) found.push((before + after).trim());
    if (i < key.length - 1) found.push(before + key.charAt(i + 1) + key.charAt(i) + key.slice(i + 2));
    for (const letter of LETTERS) {
      found.push(before + letter + key.slice(i));
      if (i < key.length && key.length >= SHORTEST_REPLACED) found.push(before + letter + after);
    }
  }
  return found;
}

/** `area key` → the places near it, for each gazetteer: archives print the same misprint, and the same village, again and again. */
const searched = new WeakMap<Gazetteer, (areaAndKey: string) => readonly PlaceRecord[]>();

function searchOf(gazetteer: Gazetteer): (areaAndKey: string) => readonly PlaceRecord[] {
  const known = searched.get(gazetteer);
  if (known !== undefined) return known;
  const search = remember((areaAndKey: string) => placesNear(gazetteer, areaAndKey));
  searched.set(gazetteer, search);
  return search;
}

function placesNear(gazetteer: Gazetteer, areaAndKey: string): readonly PlaceRecord[] {
  const cut = areaAndKey.indexOf(' ');
  const area = areaAndKey.slice(0, cut);
  const found = new Map<string, PlaceRecord>();
  for (const near of neighbours(areaAndKey.slice(cut + 1))) {
    if (near.length < SHORTEST - 1) continue;
    for (const place of placesOfKey(gazetteer, near, area))
      if (place.how !== 'alternate') found.set(`${place.geonameId} ${place.name}`, place);
  }
  return [...found.values()];
}

/**
 * The places that a misprinted name may mean, one misprint away, the largest first: `PHILADEPHIA` → Philadelphia. `within`: countries or
 * regions, '' for the world; `isEnough` says which places are large enough to be meant.
 */
export function placesMisprinted(
  gazetteer: Gazetteer,
  name: string,
  within: readonly string[],
  isEnough: (place: PlaceRecord) => boolean,
): PlaceRecord[] {
  const key = placeKey(name);
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  const search = searchOf(gazetteer);
  return within.flatMap((area) => search(`${area} ${key}`).filter(isEnough)).sort((a, b) => b.population - a.population);
}
