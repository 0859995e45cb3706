import type { Place } from '../model/record.ts';
import { nodeAt, type TextNode } from '../text/span.ts';

/** A dateline's place in its two parts: `SPRINGFIELD` and `Ill.` of `SPRINGFIELD, Ill.`. */
export interface PrintedPlace {
  city: TextNode;
  /** State or country; null where the city stands alone. */
  area: TextNode | null;
  /** From the city's end to the place's: `, Ill.`. */
  tail: TextNode;
}

const JOINT = /\s{0,3}[,([/]\s{0,3}/;

/** Many rules ask for the same places. */
const known = new WeakMap<Place, PrintedPlace | null>();

/** Cuts a place where its city ends; null for a place that does not stand in the text. */
function printedPlace(text: string, place: Place): PrintedPlace | null {
  const found = known.get(place);
  if (found !== undefined) return found;
  const cut = cutPlace(text, place);
  known.set(place, cut);
  return cut;
}

function cutPlace(text: string, { span, text: printed }: Place): PrintedPlace | null {
  if (span === null) return null;
  const joint = JOINT.exec(printed);
  if (joint === null) return { city: nodeAt(text, span.start, span.end), area: null, tail: nodeAt(text, span.end, span.end) };
  const cityEnd = span.start + joint.index;
  const areaEnd = /[)\]]$/.test(printed) ? span.end - 1 : span.end;
  return {
    city: nodeAt(text, span.start, cityEnd),
    area: nodeAt(text, cityEnd + joint[0].length, areaEnd),
    tail: nodeAt(text, cityEnd, span.end),
  };
}

/** The dateline's places as they stand in the text, each with its parts. */
export function printedPlaces(text: string, places: readonly Place[]): { place: Place; printed: PrintedPlace }[] {
  const found = [];
  for (const place of places) {
    const printed = printedPlace(text, place);
    if (printed !== null) found.push({ place, printed });
  }
  return found;
}
