import { remember } from '../text/memo.ts';
import { foldPlace } from './fold-place.ts';
import { findRow } from './sorted-lines.ts';
import { SUCCESSOR_STATES } from './tables/successor-states.ts';

/** Countries of today in which a place of that former or wider country may lie: `U.S.S.R.` → RU, UA, BY, …; unknown: an empty list. */
export const successorStates: (country: string) => readonly string[] = remember((country: string): readonly string[] => {
  return findRow(SUCCESSOR_STATES, foldPlace(country))?.split(',') ?? [];
});
