import { remember } from '../text/memo.ts';
import { foldPlace } from './fold-place.ts';
import { indexLines } from './line-index.ts';
import { findRow } from './sorted-lines.ts';
import { COUNTRY_FORMS } from './tables/country-forms.ts';
import { COUNTRY_NAMES } from './tables/country-names.ts';
import { COUNTRY_KEYS } from './tables/look-ups.ts';

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

function listed(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(',');
}

function readCountry(code: string, row: string): CountryEntry {
  const [name = '', today, former] = row.split(';');
  const entry: CountryEntry = { code, name, forms: [name, ...listed(today)] };
  return former === undefined ? entry : { ...entry, former: listed(former) };
}

const read = new Map<string, CountryEntry>();

/** The country with that ISO 3166-1 alpha-2 code: "AU" → Australia. */
export function countryByCode(code: string): CountryEntry | null {
  const known = read.get(code);
  if (known !== undefined) return known;
  const row = findRow(COUNTRY_FORMS, code);
  if (row === null) return null;
  const country = readCountry(code, row);
  read.set(code, country);
  return country;
}

function countriesOf(codes: string): readonly CountryEntry[] {
  return codes.split(',').flatMap((code) => countryByCode(code) ?? []);
}

const NONE: readonly CountryEntry[] = [];
const byForm = indexLines(COUNTRY_KEYS, countriesOf);
const byNameAbroad = indexLines(COUNTRY_NAMES, countriesOf);

/** A leading article that datelines print or leave out: `the Netherlands`. */
const ARTICLE = /^the /;
/** Initials set with spaces: `U. S. A.`. */
const SPACED_INITIALS = /^[a-z]( [a-z]){1,3}$/;

/**
 * The countries that print themselves so, today or formerly, in some fifty languages: `U.A.E.` → AE, `West Germany` → DE, `Türkei` → TR,
 * `中国` → CN; `Congo` → CD, CG. None: an empty list.
 */
export const countriesByForm: (text: string) => readonly CountryEntry[] = remember((text: string): readonly CountryEntry[] => {
  const key = foldPlace(text);
  const bare = SPACED_INITIALS.test(key) ? key.replaceAll(' ', '') : key.replace(ARTICLE, '');
  return byForm(key) ?? byForm(bare) ?? byNameAbroad(bare) ?? NONE;
});
