import { placeKey } from '../knowledge/place-key.ts';
import type { Article, Place } from '../model/record.ts';
import { type PrintedPlace, printedPlaces } from './printed-place.ts';

/**
 * The towns of a dateline that stand alone and are surely what the record says: `SPRINGFIELD`, but no ship, state or sea, and no name of which only a
 * part was found. One that follows another is within its area: `LONDON and LEEDS, England`.
 */
export function townsAlone(text: string, { dateline }: Article): { place: Place; printed: PrintedPlace }[] {
  if (dateline === null || dateline.places.length !== 1) return [];
  return printedPlaces(text, dateline.places).filter(
    ({ place, printed }) =>
      printed.area === null && place.geonameId !== null && place.name !== null && placeKey(place.name) === placeKey(printed.city.text),
  );
}

/** Whether the record says that another place may be meant. */
export function isInDoubt({ diagnostics }: Article, { span }: Place): boolean {
  return diagnostics.some(({ rule, span: at }) => rule === 'dateline-ambiguous-place' && at.start === span?.start);
}
