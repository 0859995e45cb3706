import { printedPlaces } from './printed-place.ts';
import { defineRule, type Rule } from './rule.ts';

/** `Lisbon (AP) —` where the house prints `LISBON (AP) —`. */
export const datelineCityCaps: Rule = defineRule({
  id: 'dateline-city-caps',
  severity: 'off',
  summary: "A dateline's city is in capitals, or is not, as the house has it",
  source: 'AP Stylebook, “datelines”: the city in capitals; dpa prints “Berlin (dpa) -”',
  options: { case: { summary: 'How the house prints the city', default: 'capitals', choices: ['capitals', 'name'] } },
  valid: [
    { text: 'LISBON (AP) — The ferry is running again.' },
    { text: 'McALLEN, Texas (AP) — The ferry is running again.' },
    { text: '北京（新华社）— 渡轮恢复运行。' },
    { text: 'Lisbon (dpa) - The ferry is running again.', options: { case: 'name' } },
  ],
  invalid: [
    {
      text: '[[Lisbon]] (AP) — The ferry is running again.',
      message: 'Unexpected "Lisbon", expected "LISBON"',
      fixed: 'LISBON (AP) — The ferry is running again.',
    },
    { text: '[[Lisbon]] — The ferry is running again.', message: 'Unexpected "Lisbon", expected "LISBON"' },
    {
      text: '[[McAllen]], Texas (AP) — The ferry is running again.',
      message: 'Unexpected "McAllen", expected "McALLEN"',
      fixed: 'McALLEN, Texas (AP) — The ferry is running again.',
    },
    {
      text: '[[LISBON]] (dpa) - The ferry is running again.',
      options: { case: 'name' },
      message: 'Unexpected "LISBON", expected "Lisbon"',
      fixed: 'Lisbon (dpa) - The ferry is running again.',
    },
  ],
  *check({ text, article: { dateline } }, { case: wanted }) {
    if (dateline === null) return;
    // Capitals are what tells a dateline where little else does.
    const isSure = dateline.separator !== null && dateline.agencies.length > 0;
    for (const { place, printed } of printedPlaces(text, dateline.places)) {
      const { city } = printed;
      const right = wanted === 'capitals' ? inCapitals(city.text) : asNamed(city.text, place.name);
      if (right === city.text) continue;
      const message = `Unexpected "${city.text}", expected "${right}"`;
      yield isSure ? { message, span: city.span, fix: [{ span: city.span, text: right }] } : { message, span: city.span };
    }
  },
});

/** `McALLEN` keeps its small letter, `DeKALB` too. */
function inCapitals(city: string): string {
  return city.replace(/\b(?:Mc|Mac(?=[A-Z])|De(?=[A-Z])|La(?=[A-Z]))?([^\s-]*)/g, (word, rest: string) => {
    return word.slice(0, word.length - rest.length) + rest.toUpperCase();
  });
}

/** The record's name where it is the same but for the case; else what is printed stays. */
function asNamed(city: string, name: string | null): string {
  return name !== null && city.length > 1 && city === city.toUpperCase() && name.toUpperCase() === city ? name : city;
}
