import { countryByCode } from '../knowledge/countries.ts';
import type { PlaceRecord } from '../knowledge/gazetteer.ts';
import { regionByCode } from '../knowledge/regions.ts';
import { isHomeOf, type PlaceEvidence } from './place-evidence.ts';

/** A place that the printed name may mean, with what speaks for it. */
export interface PlaceCandidate {
  place: PlaceRecord;
  score: number;
  /** In a country of the agency, of the language or of the dateline's other places. */
  isAtHome: boolean;
  /** In the order weighed: "stands alone in datelines", "capital", "the agency's home country". */
  reasons: string[];
}

const FAMOUS = 3;
const CAPITAL = 2;
const SMALL_CAPITAL = 1;
const LARGE_CAPITAL = 100_000;
const AGENCY_HOME = 1.5;
const LANGUAGE_HOME = 1;
const OWN_CITY = 6;
const BESIDE = 0.8;
const ALTERNATE = -1.2;
const HISTORIC = -1;
const PART = -0.7;
const GONE = -1.5;
const IN_BODY = 1;

/** Weighs one candidate: ten times the people are one point. `around`: countries of the dateline's other places. */
export function weighPlace(place: PlaceRecord, evidence: PlaceEvidence, around: readonly string[], isLatin: boolean): PlaceCandidate {
  const candidate: PlaceCandidate = { place, score: Math.log10(place.population + 100), isAtHome: false, reasons: [] };
  if (place.famous) add(candidate, FAMOUS, 'stands alone in datelines');
  if (place.capital && (place.how !== 'historic' || place.famous))
    add(candidate, place.population >= LARGE_CAPITAL ? CAPITAL : SMALL_CAPITAL, 'capital');
  if (place.how === 'alternate' && !place.famous && isLatin) add(candidate, ALTERNATE, 'another of its names');
  if (place.how === 'historic' && !place.famous) add(candidate, HISTORIC, 'a former name');
  if (place.kind === 'part') add(candidate, PART, 'part of a city');
  if (place.kind === 'gone') add(candidate, GONE, 'a place that is no more');
  if (evidence.agencyCountries.includes(place.country))
    addHome(candidate, isOwnCity(place, isLatin) ? OWN_CITY : AGENCY_HOME, "the agency's home country");
  if (isHomeOf(evidence.language, place.country)) addHome(candidate, LANGUAGE_HOME, "a country of the story's language");
  if (around.includes(place.country)) addHome(candidate, BESIDE, "the country of the dateline's other place");
  return candidate;
}

/** Wires of these countries serve the world, and print the state of a namesake at home. */
const WORLD_WIRES = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'FR']);

/** A large city that its country's own wire names alone, whatever city the world means: `HYDERABAD` (APP), `طرابلس` (NNA). */
function isOwnCity(place: PlaceRecord, isLatin: boolean): boolean {
  return place.population >= LARGE_CAPITAL && !WORLD_WIRES.has(place.country) && (place.how === 'exact' || !isLatin);
}

function add(candidate: PlaceCandidate, points: number, reason: string): void {
  candidate.score += points;
  candidate.reasons.push(reason);
}

function addHome(candidate: PlaceCandidate, points: number, reason: string): void {
  candidate.isAtHome = true;
  add(candidate, points, reason);
}

const BODY = 2000;

/** Lets the story's beginning speak for the candidates whose state or country it names: `… in Ohio …`. */
export function hearBody(candidates: readonly PlaceCandidate[], bodyText: string | undefined): void {
  if (bodyText === undefined) return;
  const text = bodyText.slice(0, BODY);
  for (const candidate of candidates) {
    const region = candidate.place.region === null ? null : regionByCode(candidate.place.region);
    if (region !== null && region.name !== candidate.place.name && names(text, region.name))
      add(candidate, IN_BODY, `the story names ${region.name}`);
    const country = countryByCode(candidate.place.country);
    const form = country?.forms.find((name) => name.length > 3 && name !== candidate.place.name && names(text, name));
    if (form !== undefined) add(candidate, IN_BODY, `the story names ${form}`);
  }
}

/** Whether the text has the name as whole words. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return true;
  }
  return false;
}

function isLetter(char: string): boolean {
  return /^\p{L}$/u.test(char);
}
