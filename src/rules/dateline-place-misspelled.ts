import { printedPlaces } from './printed-place.ts';
import { defineRule, type Rule } from './rule.ts';

/** `LISBBON (AP) —`. */
export const datelinePlaceMisspelled: Rule = defineRule({
  id: 'dateline-place-misspelled',
  severity: 'warning',
  summary: "A dateline's place is spelt as one of its names is",
  source: "GeoNames' names and alternate names; a slip is one letter more, less, changed or moved",
  options: {},
  valid: [
    { text: 'LISBON, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'LISBOA, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'KIEV, Nov. 17 (AP) -- The ferry is running again.' },
  ],
  invalid: [
    { text: '[[LISBBON]], Nov. 17 (AP) -- The ferry is running again.', message: 'Unexpected spelling "LISBBON", expected "Lisbon"' },
    { text: '[[JOHANESBURG]] (AFP) - The ferry is running again.', message: 'Unexpected spelling "JOHANESBURG", expected "Johannesburg"' },
  ],
  *check({ text, article: { dateline } }) {
    if (dateline === null) return;
    for (const { place, printed } of printedPlaces(text, dateline.places)) {
      if (place.match !== 'corrected' || place.name === null) continue;
      yield { message: `Unexpected spelling "${printed.city.text}", expected "${place.name}"`, span: printed.city.span };
    }
  },
});
