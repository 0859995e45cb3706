import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Diagnostic, Place } from '../model/record.ts';
import type { Reading } from '../parse/dateline-search.ts';
import type { AgencyMatch } from '../parse/matches.ts';
import type { PlaceMatch } from '../parse/place-words.ts';
import { positionsIn } from '../text/positions.ts';
import { resolvePlace } from './place.ts';
import type { PlaceEvidence } from './place-evidence.ts';
import type { PlaceCandidate } from './place-ranking.ts';
import type { ResolvedPlace } from './resolved-place.ts';

/** A dateline's places, settled, and what is left in doubt. */
export interface SettledPlaces {
  places: Place[];
  /** For each place the ones weighed, the best first. */
  candidates: (readonly PlaceCandidate[])[];
  diagnostics: Diagnostic[];
}

/** Places settled before, by all that was said of them; a doubtful one is settled anew from each story's body. */
const settledBefore = new WeakMap<object, Map<string, ResolvedPlace>>();
const NO_GAZETTEER = {};
const MOST = 4096;

/** Settles which places a dateline means, `credited` the agencies that the story names above or below where the dateline has none: `SPRINGFIELD, Ill.` is US-IL, `PARIS` alone the capital of France. */
export function settlePlaces(
  text: string,
  reading: Reading,
  credited: readonly AgencyMatch[],
  language: string | null,
  gazetteer: Gazetteer | null,
): SettledPlaces {
  const agencies = reading.agencies.length > 0 ? reading.agencies : credited;
  const agencyCountries = agencies.length === 0 ? NONE : countriesOf(agencies);
  const settled = reading.places.map((place) => {
    const otherPlaces = reading.places.length === 1 ? NONE : othersThan(place, reading.places, text);
    return settle(text, place, { agencyCountries, otherPlaces, language }, reading.end, gazetteer);
  });
  const diagnostics: Diagnostic[] = [];
  const places = reading.places.map((place, index) => {
    const found = settled[index] as ResolvedPlace;
    if (found.ambiguous) diagnostics.push(inDoubt(text, place, found.candidates));
    return placeNode(text, place, found);
  });
  return { places, candidates: settled.map(({ candidates }) => candidates), diagnostics };
}

const NONE: readonly string[] = [];

function othersThan(place: PlaceMatch, places: readonly PlaceMatch[], text: string): string[] {
  return places.filter((each) => each !== place).map((each) => text.slice(each.start, each.end));
}

function countriesOf(agencies: readonly AgencyMatch[]): string[] {
  const countries: string[] = [];
  for (const { entries } of agencies) if (entries.length === 1 && entries[0]?.country) countries.push(entries[0].country);
  return countries;
}

function settle(text: string, place: PlaceMatch, evidence: PlaceEvidence, bodyStart: number, gazetteer: Gazetteer | null): ResolvedPlace {
  const printed = soughtName(text, place);
  const found = remembered(printed, evidence, gazetteer);
  return found.ambiguous ? resolvePlace(printed, { ...evidence, bodyText: text.slice(bodyStart, bodyStart + 2000) }, gazetteer) : found;
}

/** What is looked up: an unknown part of a country behind the name is left out, `Sendai` of `Sendai, Miyagi Pref.` */
function soughtName(text: string, { start, end, area, name }: PlaceMatch): string {
  return area === null ? name : text.slice(start, end);
}

/** A place without its state is printed as it is named: the string that was looked up before is found quicker. */
function printedText(text: string, { start, end, area, name }: PlaceMatch): string {
  return area === null && end - start === name.length ? name : text.slice(start, end);
}

function remembered(printed: string, evidence: PlaceEvidence, gazetteer: Gazetteer | null): ResolvedPlace {
  const key = evidenceKey(printed, evidence);
  const known = settledWith(gazetteer ?? NO_GAZETTEER);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = resolvePlace(printed, evidence, gazetteer);
  known.set(key, found);
  return found;
}

function settledWith(gazetteer: object): Map<string, ResolvedPlace> {
  const found = settledBefore.get(gazetteer);
  if (found !== undefined && found.size <= MOST) return found;
  const made = new Map<string, ResolvedPlace>();
  settledBefore.set(gazetteer, made);
  return made;
}

/** A place alone is its own key: a long one made for each story costs more than what it finds. */
function evidenceKey(printed: string, { agencyCountries, otherPlaces, language }: PlaceEvidence): string {
  if (agencyCountries.length === 0 && otherPlaces.length === 0 && language === null) return printed;
  return `${printed}|${agencyCountries.join()}|${otherPlaces.join()}|${language ?? ''}`;
}

function placeNode(text: string, place: PlaceMatch, found: ResolvedPlace): Place {
  const { start, end } = place;
  const { name, region, country, latitude, longitude, timeZone, geonameId, match } = found;
  return { text: printedText(text, place), span: { start, end }, name, region, country, latitude, longitude, timeZone, geonameId, match };
}

function inDoubt(text: string, place: PlaceMatch, candidates: readonly PlaceCandidate[]): Diagnostic {
  const { start, end } = place;
  const named = candidates
    .slice(0, 3)
    .map((candidate) => [candidate.place.name, candidate.place.region ?? candidate.place.country].filter(Boolean).join(', '));
  return {
    rule: 'dateline-ambiguous-place',
    severity: 'warning',
    message: `"${text.slice(start, end)}" may be ${named.join(' or ')}; the first was taken`,
    span: { start, end },
    ...positionsIn(text)(start),
  };
}
