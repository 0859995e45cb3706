import { defineRule, type Rule } from './rule.ts';

/** `LISBON/OSLO/ROME (Reuters) -`. */
export const datelineTooManyPlaces: Rule = defineRule({
  id: 'dateline-too-many-places',
  severity: 'off',
  summary: 'A dateline names one place, or as many as the house allows',
  source: 'AP Stylebook, “datelines”: a single place; Reuters Handbook of Journalism, “datelines”: two where two bureaus report',
  options: { most: { summary: 'Places a dateline may name', default: 2, least: 1 } },
  valid: [
    { text: 'LISBON/OSLO, Nov 17 (Reuters) - The ferry is running again.' },
    { text: 'PERTH, Australia, Nov 17 (Reuters) - The ferry is running again.', options: { most: 1 } },
  ],
  invalid: [
    {
      text: 'LISBON/OSLO/[[ROME]], Nov 17 (Reuters) - The ferry is running again.',
      message: 'Unexpected 3 places, expected at most 2',
    },
    {
      text: 'LISBON/[[OSLO]], Nov. 17 (AP) -- The ferry is running again.',
      options: { most: 1 },
      message: 'Unexpected 2 places, expected at most 1',
    },
  ],
  *check({ article: { dateline } }, { most }) {
    if (dateline === null || dateline.places.length <= most) return;
    const [first, last] = [dateline.places[most]?.span, dateline.places.at(-1)?.span];
    if (first == null || last == null) return;
    yield {
      message: `Unexpected ${dateline.places.length} places, expected at most ${most}`,
      span: { start: first.start, end: last.end },
    };
  },
});
