import { type Gazetteer, type PlaceRecord, placesOfKey } from '../knowledge/gazetteer.ts';
import { placeKey } from '../knowledge/place-key.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';
const SHORTEST = 5;
const LONGEST = 30;

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
      if (i < key.length) found.push(before + letter + after);
    }
  }
  return found;
}

/** The places that a misprinted name may mean, one misprint away, the largest first: `PHILADEPHIA` → Philadelphia; `isEnough` says which count. */
export function placesMisprinted(
  gazetteer: Gazetteer,
  name: string,
  within: readonly string[],
  isEnough: (place: PlaceRecord) => boolean,
): PlaceRecord[] {
  const key = placeKey(name);
  if (key.length < SHORTEST || key.length > LONGEST) return [];
  const found = new Map<string, PlaceRecord>();
  for (const near of neighbours(key)) {
    if (near.length < SHORTEST - 1) continue;
    for (const area of within) {
      for (const place of placesOfKey(gazetteer, near, area))
        if (place.how !== 'alternate' && isEnough(place)) found.set(`${place.geonameId} ${place.name}`, place);
    }
  }
  return [...found.values()].sort((a, b) => b.population - a.population);
}
