import { remember } from '../text/memo.ts';
import { foldPlace } from './fold-place.ts';
import { findLine } from './sorted-lines.ts';
import { COUNTRY_FORMS } from './tables/country-forms.ts';
import { COUNTRY_NAMES } from './tables/country-names.ts';

/** A country or territory: `Australia` of `PERTH, Australia, May 3 (AP) —`. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2: AU; XK for Kosovo. */
  code: string;
  /** The usual English name: "Australia". */
  name: string;
  /** How English copy and the wires print it today, the name first: "United Arab Emirates", "U.A.E."; other languages' names are looked up, not listed. */
  forms: readonly string[];
  /** Former names and former states that are part of it now: "West Germany", "GDR". */
  former?: readonly string[];
}

interface CountryIndex {
  byForm: Map<string, CountryEntry[]>;
  byCode: Map<string, CountryEntry>;
}

const NONE: readonly CountryEntry[] = [];
let index: CountryIndex | null = null;

function listed(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(',');
}

function addKey(byForm: Map<string, CountryEntry[]>, key: string, country: CountryEntry): void {
  const known = byForm.get(key);
  if (known === undefined) byForm.set(key, [country]);
  else if (!known.includes(country)) known.push(country);
}

function readCountry(line: string): CountryEntry {
  const [code = '', name = '', today, former] = line.split(';');
  const entry: CountryEntry = { code, name, forms: [name, ...listed(today)] };
  return former === undefined ? entry : { ...entry, former: listed(former) };
}

function buildIndex(): CountryIndex {
  const built: CountryIndex = { byForm: new Map(), byCode: new Map() };
  for (const line of COUNTRY_FORMS.trim().split('\n')) {
    const country = readCountry(line);
    built.byCode.set(country.code, country);
    for (const form of country.forms) addKey(built.byForm, foldPlace(form), country);
    for (const form of country.former ?? []) addKey(built.byForm, foldPlace(form), country);
  }
  return built;
}

function countryIndex(): CountryIndex {
  index ??= buildIndex();
  return index;
}

/** A leading article that datelines print or leave out: `the Netherlands`. */
const ARTICLE = /^the /;
/** Initials set with spaces: `U. S. A.`. */
const SPACED_INITIALS = /^[a-z]( [a-z]){1,3}$/;

function namedAbroad(key: string, { byCode }: CountryIndex): readonly CountryEntry[] {
  const codes = findLine(COUNTRY_NAMES, key);
  return codes === null ? NONE : codes.split(',').flatMap((code) => byCode.get(code) ?? []);
}

/**
 * The countries that print themselves so, today or formerly, in some fifty languages: `U.A.E.` → AE, `West Germany` → DE, `Türkei` → TR,
 * `中国` → CN; `Congo` → CD, CG. None: an empty list.
 */
export const countriesByForm: (text: string) => readonly CountryEntry[] = remember((text: string): readonly CountryEntry[] => {
  const built = countryIndex();
  const key = foldPlace(text);
  const bare = SPACED_INITIALS.test(key) ? key.replaceAll(' ', '') : key.replace(ARTICLE, '');
  return built.byForm.get(key) ?? built.byForm.get(bare) ?? namedAbroad(bare, built);
});

/** The country with that ISO 3166-1 alpha-2 code: "AU" → Australia. */
export function countryByCode(code: string): CountryEntry | null {
  return countryIndex().byCode.get(code) ?? null;
}
