import { foldPlace } from '../knowledge/fold-place.ts';
import { printedPlaces } from './printed-place.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO/OSLO (Reuters) -`. */
export const datelinePlaceRepeated: Rule = defineRule({
  id: 'dateline-place-repeated',
  severity: 'warning',
  summary: 'A dateline names each place once',
  source: 'Reuters Handbook of Journalism, “datelines”: two places for two bureaus',
  options: {},
  valid: [
    { text: 'OSLO/BERGEN, Nov 17 (Reuters) - The ferry is running again.' },
    { text: 'OSLO, Norway, Nov 17 (Reuters) - The ferry is running again.' },
  ],
  invalid: [
    {
      text: 'OSLO/[[OSLO]], Nov 17 (Reuters) - The ferry is running again.',
      message: 'Unexpected second "OSLO", expected each place once',
    },
    { text: 'LISBON/OSLO/[[LISBON]], Nov 17 (Reuters) - It runs again.', message: 'Unexpected second "LISBON", expected each place once' },
  ],
  *check({ text, article: { dateline } }) {
    if (dateline === null || dateline.places.length < 2) return;
    const met = new Set<string>();
    for (const { place, printed } of printedPlaces(text, dateline.places)) {
      const key = foldPlace(place.text);
      if (met.has(key)) yield { message: `Unexpected second "${printed.city.text}", expected each place once`, span: printed.city.span };
      met.add(key);
    }
  },
});
