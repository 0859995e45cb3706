import type { Place } from '../model/record.ts';
import type { Screen } from './screen.ts';
import { makeStyle, type Style } from './style.ts';
import { layTable } from './table.ts';
import { visible } from './visible.ts';
import { cutEnd } from './width.ts';

/** A place of the gazetteer that was weighed, with its reasons. */
export interface WhereCandidate {
  place: {
    geonameId: number | null;
    name: string;
    country: string;
    region: string | null;
    latitude: number | null;
    longitude: number | null;
    timeZone: string | null;
    population: number;
  };
  score: number;
  reasons: readonly string[];
}

/** What `newsparse where` found for a printed place: `PEKING` → Beijing, CN. */
export interface WherePlace extends Omit<Place, 'text' | 'span'> {
  printed: string;
  candidates: readonly WhereCandidate[];
  ambiguous: boolean;
}

/** Each printed place with what it means, and the candidates a row each, the one taken first. */
export async function showPlaces(places: readonly WherePlace[], { width, colour }: Screen): Promise<string> {
  const style = await makeStyle(colour);
  return places.map((place) => showPlace(place, width, style)).join('\n');
}

function showPlace(place: WherePlace, width: number, style: Style): string {
  const taken = [place.name, place.region?.name, place.country?.name]
    .filter((part, i, all) => part != null && all.indexOf(part) === i)
    .join(', ');
  const how =
    place.match === null ? style.faint('  not in the gazetteer') : style.faint(`  ${place.match}${place.ambiguous ? ', in doubt' : ''}`);
  const head = `${style.strong(visible(place.printed))}  ${taken === '' ? 'not known' : visible(taken)}${how}\n`;
  if (place.candidates.length === 0) return head;
  const names = ['', 'Place', 'Region', 'Country', 'Latitude', 'Longitude', 'Time zone', 'People', 'Score'].map((name) =>
    style.label(name),
  );
  const rows = place.candidates.map((candidate, i) => rowOf(candidate, i === 0 ? '→' : ' '));
  const why = place.candidates.map(({ place: { name }, reasons }) =>
    cutEnd(`  ${visible(name)}: ${reasons.join('; ') || 'its people alone'}`, width),
  );
  return `${head}${layTable([names, ...rows], { align: ['left', 'left', 'left', 'left', 'right', 'right', 'left', 'right', 'right'], gap: 1 })}${style.faint(why.join('\n'))}\n`;
}

function rowOf({ place, score }: WhereCandidate, mark: string): string[] {
  const { name, region, country, latitude, longitude, timeZone, population } = place;
  return [
    mark,
    visible(name),
    region ?? '–',
    country || '–',
    degrees(latitude),
    degrees(longitude),
    timeZone ?? '–',
    String(population),
    score.toFixed(1),
  ];
}

function degrees(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
