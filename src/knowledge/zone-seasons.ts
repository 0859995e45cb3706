import { wordsPattern } from '../text/words.ts';
import { ZONE_SEASONS } from './tables/zone-seasons.ts';

/** A zone's name that holds for one season: `EST`, and from May to October "EDT" is right in America. */
export interface ZoneSeason {
  name: string;
  /** What the zone is called in the other season. */
  other: string;
  /** The days on which the other name is surely right, by the year from which on; the rules of an unknown year first. */
  spells: readonly Spell[];
  /** ISO 3166 codes of where it is; `*` everywhere. */
  areas: readonly string[];
  /** Those within that keep their clock all year. */
  exceptions: readonly string[];
}

/** First and last day, "03-15", both included; `since` 0 holds for every year. */
interface Spell {
  since: number;
  from: string;
  to: string;
}

let seasons: ReturnType<typeof readSeasons> | undefined;

/** The names of zones that hold for one season, and what finds them, for `nextWord`. */
export function zoneSeasons(): { byName: ReadonlyMap<string, ZoneSeason>; pattern: RegExp } {
  seasons ??= readSeasons();
  return seasons;
}

function readSeasons(): { byName: ReadonlyMap<string, ZoneSeason>; pattern: RegExp } {
  const byName = new Map(
    ZONE_SEASONS()
      .trim()
      .split('\n')
      .map(readSeason)
      .map((season) => [season.name, season]),
  );
  return { byName, pattern: wordsPattern([...byName.keys()]) };
}

function readSeason(row: string): ZoneSeason {
  const [name = '', other = '', days = '', list = ''] = row.split(';');
  const codes = list.split(',');
  return {
    name,
    other,
    spells: days.split(',').map(readSpell),
    areas: codes.filter((code) => !code.startsWith('-')),
    exceptions: codes.flatMap((code) => (code.startsWith('-') ? code.slice(1) : [])),
  };
}

function readSpell(cell: string): Spell {
  const [, since = '0', from = '', to = ''] = /^(?:(\d{4}):)?(.*)\/(.*)$/.exec(cell) ?? [];
  return { since: Number(since), from, to };
}

/** Whether a zone's other name is right on a day, "07-15" of a year (null: not known), at a place of these codes, region and country. */
export function isOutOfSeason(
  { spells, areas, exceptions }: ZoneSeason,
  year: number | null,
  monthDay: string,
  codes: readonly string[],
): boolean {
  const spell = spells.findLast(({ since }) => since <= (year ?? 0));
  if (spell === undefined || !isBetween(monthDay, spell)) return false;
  return areas[0] === '*' || (codes.some((code) => areas.includes(code)) && !codes.some((code) => exceptions.includes(code)));
}

/** A spell that ends before it begins goes over the turn of the year. */
function isBetween(monthDay: string, { from, to }: Spell): boolean {
  return from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to;
}
