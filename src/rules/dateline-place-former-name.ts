import { printedPlaces } from './printed-place.ts';
import { defineRule, type Rule } from './rule.ts';

/** `LENINGRAD, Nov. 17, 2023 (AP) --`. */
export const datelinePlaceFormerName: Rule = defineRule({
  id: 'dateline-place-former-name',
  severity: 'off',
  summary: "A dateline's place has the name of today",
  source: 'The table of historic names of places; AP Stylebook, “geographic names”',
  options: { since: { summary: 'The year of a story from which on a former name is one', default: 2005, least: 1900, most: 2100 } },
  valid: [
    { text: 'MUMBAI, Nov. 17, 2023 (AP) -- The ferry is running again.' },
    { text: 'LENINGRAD, Nov. 17, 1987 (AP) -- The ferry is running again.' },
    { text: 'LENINGRAD, Nov. 17 (AP) -- The ferry is running again.' },
  ],
  invalid: [
    {
      text: '[[LENINGRAD]], Nov. 17, 2023 (AP) -- The ferry is running again.',
      message: 'Unexpected former name "LENINGRAD", expected "Saint Petersburg"',
    },
    {
      text: '[[BOMBAY]], Nov. 17, 2023 (AFP) - The ferry is running again.',
      message: 'Unexpected former name "BOMBAY", expected "Mumbai"',
    },
  ],
  *check({ text, article: { dateline, date } }, { since }) {
    if (dateline === null || date === null || !(Number(date.value.slice(0, 4)) >= since)) return;
    for (const { place, printed } of printedPlaces(text, dateline.places)) {
      if (place.match !== 'historic' || place.name === null) continue;
      yield { message: `Unexpected former name "${printed.city.text}", expected "${place.name}"`, span: printed.city.span };
    }
  },
});
