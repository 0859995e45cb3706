import { foldPlace } from './fold-place.ts';
import { findRow } from './sorted-lines.ts';
import { AP_CITIES, AP_STATES } from './tables/ap-datelines.ts';
import { STANDALONE_CITIES } from './tables/standalone-cities.ts';

/** Whose list of cities that stand in a dateline alone: the Associated Press's, or the longer practice of the international wires. */
export type CityList = 'ap' | 'wide';

/** A city as a record names it. */
interface NamedCity {
  name: string | null;
  region: { code: string } | null;
  country: { code: string } | null;
}

const lists: Partial<Record<CityList, ReadonlyMap<string, readonly string[]>>> = {};

/** Whether a city is printed without state or country: `CHICAGO (AP)`, but `MIAMI, Okla. (AP)`. */
export function standsAlone({ name, region, country }: NamedCity, list: CityList): boolean {
  if (name === null || country === null) return false;
  lists[list] ??= readList(list === 'ap' ? AP_CITIES : STANDALONE_CITIES);
  const codes = lists[list].get(foldPlace(name));
  return codes?.some((code) => code === country.code || code === region?.code) ?? false;
}

/** Codes by folded name; the last cell is the narrowest area that the name is meant in. */
function readList(table: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of table.trim().split('\n')) {
    const [name = '', ...cells] = row.split(';');
    const code = cells.filter((cell) => /^[A-Z]{2}(?:-|$)/.test(cell)).at(-1) ?? '';
    const key = foldPlace(name);
    found.set(key, [...(found.get(key) ?? []), code]);
  }
  return found;
}

/** How the Associated Press prints a state in a dateline, by its ISO 3166-2 code: US-IL → "Ill.", US-TX → "Texas". Null: no state of the list. */
export function apState(code: string): string | null {
  return findRow(AP_STATES, code);
}
