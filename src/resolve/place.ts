import { countryByCode } from '../knowledge/countries.ts';
import { type Gazetteer, type PlaceRecord, placesNamed } from '../knowledge/gazetteer.ts';
import { regionByCode } from '../knowledge/regions.ts';
import { isUnnamedPlace } from '../knowledge/unnamed-places.ts';
import type { NamedCode } from '../model/record.ts';
import { once } from '../text/once.ts';
import { areaAlone, isAreaItself, printedAreaPlace } from './area-alone.ts';
import type { PlaceEvidence } from './place-evidence.ts';
import { hearBody, type PlaceCandidate, weighPlace } from './place-ranking.ts';
import { placesMisprinted } from './place-spelling.ts';
import { printedName } from './printed-name.ts';
import { type PrintedArea, type ReadPlace, readAreas, readPlace, splitAtLastWords } from './printed-place.ts';
import type { ResolvedPlace } from './resolved-place.ts';

/** A rival this near in score leaves the place in doubt. */
const DOUBT = 1.6;
const SHOWN = 5;

/**
 * Settles which place a dateline means: a printed state or country decides; alone, the famous city; else people, capital, the agency's
 * country, the dateline's other places and, in doubt, the story's beginning. `PARIS, Mo.` → Paris, US-MO; `PHILADEPHIA` → Philadelphia.
 * Never throws; without a gazetteer only states and countries are known.
 */
export function resolvePlace(printed: string, evidence: PlaceEvidence, gazetteer: Gazetteer | null): ResolvedPlace {
  const place = readPlace(printed);
  if (place.opened > 0) return resolveUnnamed(place, evidence, gazetteer);
  return place.area === null ? resolveAlone(place.name, evidence, gazetteer) : resolveWithin(place.name, place.area, evidence, gazetteer);
}

/** `SOMEWHERE IN FRANCE`, `NEAR KIRKUK, Iraq`, `NO CITY (EL SALVADOR)`: a country perhaps; a town only where it is famous. */
function resolveUnnamed({ name, area, opened }: ReadPlace, evidence: PlaceEvidence, gazetteer: Gazetteer | null): ResolvedPlace {
  const rest = name.split(' ').slice(opened).join(' ');
  const whole = gazetteer === null ? [] : rank(lookUp(gazetteer, name, null, evidence), name, evidence, gazetteer);
  if (whole[0]?.place.famous) return settled(whole, evidence, null, null);
  if (area !== null)
    return rest === '' ? printedAreaPlace(area, null) : { ...resolveWithin(rest, area, evidence, gazetteer), name: null, match: null };
  const known = rest === '' ? null : resolveAlone(rest, evidence, gazetteer);
  return known !== null && (known.name === null || known.candidates[0]?.place.famous) && known.match !== 'corrected' ? known : UNKNOWN;
}

const UNKNOWN: ResolvedPlace = {
  name: null,
  region: null,
  country: null,
  latitude: null,
  longitude: null,
  timeZone: null,
  geonameId: null,
  match: null,
  candidates: [],
  ambiguous: false,
};

const BIG_IN_AREA = 3_000;
const BIG_ALONE = 300_000;

function resolveWithin(name: string, area: PrintedArea, evidence: PlaceEvidence, gazetteer: Gazetteer | null): ResolvedPlace {
  if (gazetteer === null) return printedAreaPlace(area, printedName(name));
  const ranked = preferFirst(rank(lookUp(gazetteer, name, area, evidence), name, evidence, gazetteer), area);
  if (ranked.length > 0) return settled(ranked, evidence, area, null);
  const misprinted = placesMisprinted(gazetteer, name, [...area.regions, ...area.countries], ({ population }) => population >= BIG_IN_AREA);
  if (misprinted.length > 0) return settled(rank(misprinted, name, evidence, gazetteer), evidence, area, 'corrected');
  return printedAreaPlace(area, isAreaItself(name, area) ? null : printedName(name));
}

function resolveAlone(name: string, evidence: PlaceEvidence, gazetteer: Gazetteer | null): ResolvedPlace {
  const ranked = gazetteer === null ? [] : rank(lookUp(gazetteer, name, null, evidence), name, evidence, gazetteer);
  const best = ranked[0];
  const area = areaAlone(name, best?.place ?? null, evidence);
  if (area !== null) return { ...area, candidates: ranked.slice(0, SHOWN) };
  if (best !== undefined && !isHamlet(best)) return settled(ranked, evidence, null, null);
  const misprinted = gazetteer === null ? [] : placesMisprinted(gazetteer, name, [''], best === undefined ? isCity : isFamous);
  if (gazetteer !== null && misprinted.length > 0) return settled(rank(misprinted, name, evidence, gazetteer), evidence, null, 'corrected');
  return best === undefined ? unlisted(name, evidence, gazetteer) : settled(ranked, evidence, null, null);
}

function isFamous({ famous }: PlaceRecord): boolean {
  return famous;
}

function isCity({ famous, population }: PlaceRecord): boolean {
  return famous || population >= BIG_ALONE;
}

const HAMLET = 20_000;

/** So small, and with nothing that speaks for it, that a misprinted city is likelier: `DALLA`. */
function isHamlet({ place, reasons }: PlaceCandidate): boolean {
  return (
    place.population < HAMLET &&
    place.kind !== 'other' &&
    !place.capital &&
    !place.famous &&
    !reasons.some((reason) => reason.includes('country'))
  );
}

/** `FARMINGTON Conn`, `UTAH COUNTY`, `NORTHERN IRAQ`, `Moskau/Berlin`, or a name that no table has. */
function unlisted(name: string, evidence: PlaceEvidence, gazetteer: Gazetteer | null): ResolvedPlace {
  const split = splitAtLastWords(name);
  if (split !== null) {
    const resolved = resolveWithin(split.name, readAreas(split.areas), evidence, gazetteer);
    return resolved.match === null && resolved.region === null ? { ...resolved, name: null } : resolved;
  }
  const slash = name.indexOf('/');
  if (slash > 0) return resolveAlone(name.slice(0, slash).trim(), evidence, gazetteer);
  const city = /^(.+) city$/iu.exec(name);
  if (city !== null && gazetteer !== null && placesNamed(gazetteer, city[1] as string).length > 0)
    return resolveAlone(city[1] as string, evidence, gazetteer);
  const county = /^(.+) county$/iu.exec(name);
  const region = county === null ? null : areaAlone(county[1] as string, null, evidence);
  if (region === null && isUnnamedPlace(name)) return UNKNOWN;
  return region === null ? { ...UNKNOWN, name: printedName(name) } : { ...region, name: printedName(name), match: null };
}

function lookUp(gazetteer: Gazetteer, name: string, area: PrintedArea | null, evidence: PlaceEvidence): PlaceRecord[] {
  if (area === null) {
    const found = placesNamed(gazetteer, name);
    for (const country of evidence.agencyCountries)
      for (const place of placesNamed(gazetteer, name, country)) if (!found.includes(place)) found.push(place);
    return found;
  }
  const found = [...area.regions, ...area.countries].flatMap((code) => placesNamed(gazetteer, name, code));
  if (found.length > 0) return found;
  const unmapped = area.regions.flatMap((code) => placesNamed(gazetteer, name, code.slice(0, 2)).filter((place) => place.region === null));
  return unmapped.length > 0 ? unmapped : area.wider.flatMap((code) => placesNamed(gazetteer, name, code));
}

const NOWHERE: readonly string[] = [];
/** Nearly all names answer the first, which is prepared in no time. */
const BASIC_LATIN = /[A-Za-z]/;
const LATIN = once(() => /\p{Script=Latin}/u);

function rank(places: readonly PlaceRecord[], name: string, evidence: PlaceEvidence, gazetteer: Gazetteer): PlaceCandidate[] {
  if (places.length === 0) return [];
  const around = places.length > 1 && evidence.otherPlaces.length > 0 ? countriesOf(evidence.otherPlaces, gazetteer) : NOWHERE;
  const isLatin = BASIC_LATIN.test(name) || LATIN().test(name);
  return byScore(places.map((place) => weighPlace(place, evidence, around, isLatin)));
}

const FIRST_MEANING = 2.5;

/** `Pa` is Pennsylvania before it is Pará: the table names the wires' own state first. */
function preferFirst(ranked: PlaceCandidate[], { regions: [first, second] }: PrintedArea): PlaceCandidate[] {
  if (second === undefined) return ranked;
  for (const candidate of ranked) {
    if (candidate.place.region !== first) continue;
    candidate.score += FIRST_MEANING;
    candidate.reasons.push('the first meaning of the printed state');
  }
  return byScore(ranked);
}

function byScore(candidates: PlaceCandidate[]): PlaceCandidate[] {
  return candidates.sort((a, b) => b.score - a.score);
}

/** Where the dateline's other places lie, by the most populous bearer of each name. */
function countriesOf(others: readonly string[], gazetteer: Gazetteer): string[] {
  return others.flatMap((other) => {
    const { name, area } = readPlace(other);
    if (area !== null) return [...area.countries, ...area.regions.map((code) => code.slice(0, 2))];
    const places = placesNamed(gazetteer, name);
    return (places.find((place) => place.famous) ?? places[0])?.country ?? [];
  });
}

function isInDoubt([best, ...rest]: readonly PlaceCandidate[]): boolean {
  if (best === undefined || best.place.famous) return false;
  return rest.some(
    ({ place, score }) => score > best.score - DOUBT && (place.country !== best.place.country || place.region !== best.place.region),
  );
}

function settled(
  ranked: PlaceCandidate[],
  evidence: PlaceEvidence,
  area: PrintedArea | null,
  match: ResolvedPlace['match'],
): ResolvedPlace {
  let ambiguous = isInDoubt(ranked);
  if (ambiguous && evidence.bodyText !== undefined) {
    hearBody(ranked, evidence.bodyText);
    byScore(ranked);
    ambiguous = isInDoubt(ranked);
  }
  const { place } = ranked[0] as PlaceCandidate;
  return {
    name: place.name || null,
    region: regionOf(place, area),
    country: named(countryByCode(place.country)),
    latitude: place.latitude,
    longitude: place.longitude,
    timeZone: place.timeZone,
    geonameId: place.geonameId,
    match: match ?? place.how,
    candidates: ranked.length > SHOWN ? ranked.slice(0, SHOWN) : ranked,
    ambiguous,
  };
}

/** The gazetteer's region, else the printed one. */
function regionOf({ region, country }: PlaceRecord, area: PrintedArea | null): NamedCode | null {
  const code = region ?? area?.regions.find((printed) => printed.startsWith(country));
  return code === undefined ? null : named(regionByCode(code));
}

function named(entry: NamedCode | null): NamedCode | null {
  return entry === null ? null : { code: entry.code, name: entry.name };
}
