import type { Place } from '../model/record.ts';
import type { PlaceCandidate } from './place-ranking.ts';

/** What a record says of a place, with the places weighed: `PEKING` → Beijing, CN-BJ, CN, historic. */
export interface ResolvedPlace extends Omit<Place, 'text' | 'span'> {
  /** The best five, the best first; empty when the name is in no table. */
  candidates: readonly PlaceCandidate[];
  /** Another candidate in another state or country is nearly as likely: `SAN JOSE`. */
  ambiguous: boolean;
}
