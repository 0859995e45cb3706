import { foldPlace } from './fold-place.ts';
import { SUCCESSOR_STATES } from './tables/successor-states.ts';

let byName: ReadonlyMap<string, readonly string[]> | null = null;

function readTable(): ReadonlyMap<string, readonly string[]> {
  const rows = SUCCESSOR_STATES.trim().split('\n');
  return new Map(rows.map((row): [string, string[]] => [row.slice(0, row.indexOf(';')), row.slice(row.indexOf(';') + 1).split(',')]));
}

/** Countries of today in which a place of that former or wider country may lie: `U.S.S.R.` → RU, UA, BY, …; unknown: an empty list. */
export function successorStates(country: string): readonly string[] {
  byName ??= readTable();
  return byName.get(foldPlace(country)) ?? [];
}
