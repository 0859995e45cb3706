import { remember } from '../text/memo.ts';
import { foldPlace } from './fold-place.ts';
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

interface RegionIndex {
  byForm: Map<string, RegionEntry[]>;
  byCode: Map<string, RegionEntry>;
}

let index: RegionIndex | null = null;

function readRegion(line: string): RegionEntry {
  const [code = '', name = '', forms = ''] = line.split(';');
  return { code, name, country: code.slice(0, 2), forms: forms === '' ? [name] : [name, ...forms.split(',')] };
}

function addForm(byForm: Map<string, RegionEntry[]>, form: string, region: RegionEntry): void {
  const key = foldPlace(form);
  const known = byForm.get(key);
  if (known === undefined) byForm.set(key, [region]);
  else if (!known.includes(region)) known.push(region);
}

function buildIndex(): RegionIndex {
  const built: RegionIndex = { byForm: new Map(), byCode: new Map() };
  for (const line of REGIONS.trim().split('\n')) {
    const region = readRegion(line);
    built.byCode.set(region.code, region);
    for (const form of region.forms) addForm(built.byForm, form, region);
    if (region.country === 'CN') addForm(built.byForm, `${region.name} Province`, region);
  }
  return built;
}

function regionIndex(): RegionIndex {
  index ??= buildIndex();
  return index;
}

/** Initials set with spaces, as telegraph copy has them: `W. Va.`, `N. Y.`, `So. Dak.`. */
const SPACED_INITIALS = /^[a-z]{1,2} [a-z]{1,4}( [a-z])?$/;

const NONE: readonly RegionEntry[] = [];

/**
 * The regions that print themselves so, in any case and with or without dots: `Ill.` → US-IL; `WA` → US-WA, AU-WA; `N. Y.` → US-NY.
 * None: an empty list. Two-letter forms are words of other languages, too: the place in the dateline decides, not this table.
 */
export const regionsByForm: (text: string) => readonly RegionEntry[] = remember((text: string): readonly RegionEntry[] => {
  const { byForm } = regionIndex();
  const key = foldPlace(text);
  return byForm.get(key) ?? (SPACED_INITIALS.test(key) ? (byForm.get(key.replaceAll(' ', '')) ?? NONE) : NONE);
});

/** The region with that ISO 3166-2 code: "US-IL" → Illinois. */
export function regionByCode(code: string): RegionEntry | null {
  return regionIndex().byCode.get(code) ?? null;
}
