import { remember } from '../text/memo.ts';
import { once } from '../text/once.ts';
import { foldPlace } from './fold-place.ts';
import { indexLines } from './line-index.ts';
import { findRow } from './sorted-lines.ts';
import { REGION_KEYS } from './tables/look-ups.ts';
import { REGIONS } from './tables/regions.ts';

/** A state, province, canton or the like: `Ill.` of `SPRINGFIELD, Ill. (AP) _`. */
export interface RegionEntry {
  /** ISO 3166-2: US-IL. */
  code: string;
  /** The usual English name: "Illinois". */
  name: string;
  /** ISO 3166-1 alpha-2: US. */
  country: string;
  /** How datelines print it, the name first: "Illinois", "Ill", "IL". */
  forms: readonly string[];
}

function readRegion(code: string, row: string): RegionEntry {
  const [name = '', forms = ''] = row.split(';');
  return { code, name, country: code.slice(0, 2), forms: forms === '' ? [name] : [name, ...forms.split(',')] };
}

const read = new Map<string, RegionEntry>();
const rows = once(REGIONS);

/** The region with that ISO 3166-2 code: "US-IL" → Illinois. */
export function regionByCode(code: string): RegionEntry | null {
  const known = read.get(code);
  if (known !== undefined) return known;
  const row = findRow(rows(), code);
  if (row === null) return null;
  const region = readRegion(code, row);
  read.set(code, region);
  return region;
}

const byForm = indexLines(REGION_KEYS, (codes): readonly RegionEntry[] => codes.split(',').flatMap((code) => regionByCode(code) ?? []));

/** Initials set with spaces, as telegraph copy has them: `W. Va.`, `N. Y.`, `So. Dak.`. */
const SPACED_INITIALS = /^[a-z]{1,2} [a-z]{1,4}( [a-z])?$/;

const NONE: readonly RegionEntry[] = [];

/**
 * The regions that print themselves so, in any case and with or without dots: `Ill.` → US-IL; `WA` → US-WA, AU-WA; `N. Y.` → US-NY.
 * None: an empty list. Two-letter forms are words of other languages, too: the place in the dateline decides, not this table.
 */
export const regionsByForm: (text: string) => readonly RegionEntry[] = remember((text: string): readonly RegionEntry[] => {
  const key = foldPlace(text);
  return byForm(key) ?? (SPACED_INITIALS.test(key) ? (byForm(key.replaceAll(' ', '')) ?? NONE) : NONE);
});
