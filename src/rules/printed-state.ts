import { foldPlace } from '../knowledge/fold-place.ts';
import { regionsByForm } from '../knowledge/regions.ts';
import { apState, standsAlone } from '../knowledge/stand-alone.ts';
import type { Dateline } from '../model/record.ts';
import type { TextNode } from '../text/span.ts';
import { printedPlaces } from './printed-place.ts';

/** An American state as a dateline prints it, with the form it has in the AP Stylebook: `Illinois`, "Ill.". */
export interface PrintedState {
  printed: TextNode;
  form: string;
  /** Whether the form is the state's whole name: "Texas". */
  isWhole: boolean;
}

/** The states that a dateline prints and that surely are those of the record; not those after a city that needs none, which is another rule's. */
export function printedStates(text: string, { places }: Dateline): PrintedState[] {
  return printedPlaces(text, places).flatMap(({ place, printed: { area } }) => {
    const { region } = place;
    const form = area === null || region === null ? null : apState(region.code);
    if (area === null || region === null || form === null || standsAlone(place, 'ap')) return [];
    if (!regionsByForm(area.text).some(({ code }) => code === region.code)) return [];
    return [{ printed: area, form, isWhole: foldPlace(form) === foldPlace(region.name) }];
  });
}
