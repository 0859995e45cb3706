import { printedPlaces } from './printed-place.ts';
import { defineRule, type Rule } from './rule.ts';

/** `QUELDRATH, Nov. 17 (AP) --`: a place that no gazetteer has. */
export const datelineUnknownPlace: Rule = defineRule({
  id: 'dateline-unknown-place',
  severity: 'info',
  summary: "A dateline's place is in the gazetteer",
  source: 'GeoNames, populated places of 500 inhabitants and more, and the table of other places',
  options: {},
  valid: [
    { text: 'LISBON, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'ABOARD THE USS ROWAN, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'TEXAS, Nov. 17 (AP) -- The ferry is running again.' },
  ],
  invalid: [
    {
      text: '[[QUELDRATH]], Nov. 17 (AP) -- The ferry is running again.',
      message: 'Unexpected place "QUELDRATH", expected one of the gazetteer',
    },
    { text: '[[XOBRUQ]] (AFP) - The ferry is running again.', message: 'Unexpected place "XOBRUQ", expected one of the gazetteer' },
  ],
  *check({ text, article: { dateline }, gazetteer }) {
    if (dateline === null || gazetteer === null) return;
    for (const { place, printed } of printedPlaces(text, dateline.places)) {
      // Ships and seas have no name: `ABOARD THE USS ROWAN`.
      if (place.match !== null || place.name === null) continue;
      yield { message: `Unexpected place "${printed.city.text}", expected one of the gazetteer`, span: printed.city.span };
    }
  },
});
