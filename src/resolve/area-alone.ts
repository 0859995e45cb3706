import { type CountryEntry, countriesByForm, countryByCode } from '../knowledge/countries.ts';
import { foldPlace } from '../knowledge/fold-place.ts';
import type { PlaceRecord } from '../knowledge/gazetteer.ts';
import { type RegionEntry, regionByCode, regionsByForm } from '../knowledge/regions.ts';
import type { PlaceEvidence } from './place-evidence.ts';
import type { PrintedArea } from './printed-place.ts';
import type { ResolvedPlace } from './resolved-place.ts';

const LARGE_CITY = 100_000;
const TOWN = 30_000;

/**
 * A state or country that stands in a dateline alone: `BAHRAIN`, `Jharkhand`. Null when the name is none, or means the city of that name:
 * `NEW YORK`, `LUXEMBOURG`, `Hamburg`.
 */
export function areaAlone(name: string, best: PlaceRecord | null, evidence: PlaceEvidence): ResolvedPlace | null {
  const regions = isAbbreviation(name) ? [] : regionsByForm(name);
  const countries = countriesByForm(name);
  if (regions.length === 0 && countries.length === 0) return null;
  if (best !== null && meansCity(name, best, regions, countries)) return null;
  const [country] = countries;
  const region = likelier(regions, evidence);
  const ambiguous = new Set([...countries.map(({ code }) => code), ...regions.map(({ country: code }) => code)]).size > 1;
  if (country === undefined || (region !== null && evidence.agencyCountries.includes(region.country)))
    return { ...areaPlace(region, null), ambiguous };
  return { ...areaPlace(null, country), match: isFormer(country, name) ? 'historic' : 'exact', ambiguous };
}

/** Countries whose states stand in datelines alone: `Jharkhand`. Elsewhere a province is named after its city: `KOCHI`. */
const STATES_ALONE = new Set(['US', 'CA', 'AU', 'IN', 'GB', 'MX', 'BR', 'MY', 'CN', 'TW']);

/** `ILL`, `WA`: never a place alone. */
function isAbbreviation(name: string): boolean {
  return /^[a-z ]{1,3}$/.test(foldPlace(name));
}

function meansCity(name: string, best: PlaceRecord, regions: readonly RegionEntry[], countries: readonly CountryEntry[]): boolean {
  if (best.famous || (best.kind === 'other' && best.name !== '')) return true;
  if (best.capital && countries.some(({ code }) => code === best.country)) return best.how === 'exact' || !/\p{Script=Latin}/u.test(name);
  if (best.how === 'exact' && best.population >= TOWN && regions.some(({ code }) => code === best.region)) return true;
  return best.population >= LARGE_CITY && regions.some(({ code, country }) => code === best.region || !STATES_ALONE.has(country));
}

/** Of namesakes such as Punjab, the one of the agency's country. */
function likelier(regions: readonly RegionEntry[], evidence: PlaceEvidence): RegionEntry | null {
  return regions.find(({ country }) => evidence.agencyCountries.includes(country)) ?? regions[0] ?? null;
}

function isFormer(country: CountryEntry, name: string): boolean {
  const key = foldPlace(name);
  return country.former?.some((form) => foldPlace(form) === key) ?? false;
}

function areaPlace(region: RegionEntry | null, country: CountryEntry | null): ResolvedPlace {
  const land = country ?? (region === null ? null : countryByCode(region.country));
  return {
    name: null,
    region: region && { code: region.code, name: region.name },
    country: land && { code: land.code, name: land.name },
    latitude: null,
    longitude: null,
    timeZone: null,
    geonameId: null,
    match: 'exact',
    candidates: [],
    ambiguous: false,
  };
}

/** The printed state or country of a place that the gazetteer has not, with the place's name as printed: `HORRY COUNTY, SC`. */
export function printedAreaPlace(area: PrintedArea, name: string | null): ResolvedPlace {
  const [code] = area.regions;
  const region = code === undefined ? null : regionByCode(code);
  const land = region?.country ?? area.countries[0] ?? area.wider[0];
  const country = land === undefined ? null : countryByCode(land);
  return { ...areaPlace(region, country), name, match: null };
}

/** Whether the name before the comma is a part of the country or a direction, no town: `NORTHERN`, `Grand Cayman`. */
export function isAreaItself(name: string, area: PrintedArea): boolean {
  if (/^(north|south|east|west|central|upper|lower|inner|outer)(ern)?(west|east)?(ern)?$/iu.test(name)) return true;
  return regionsByForm(name).some(({ country }) => area.countries.includes(country));
}
