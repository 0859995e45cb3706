import { countriesByForm } from '../knowledge/countries.ts';
import { regionsByForm } from '../knowledge/regions.ts';
import { standsAlone } from '../knowledge/stand-alone.ts';
import { printedPlaces } from './printed-place.ts';
import { defineRule, type Rule } from './rule.ts';

/** `TOKYO, Japan (AP) —`: the city stands alone. */
export const datelineCountryRedundant: Rule = defineRule({
  id: 'dateline-country-redundant',
  severity: 'off',
  summary: 'A city abroad that stands alone is not followed by its country',
  source: 'AP Stylebook, “datelines”: foreign datelines',
  options: { list: { summary: 'Whose list of cities that stand alone', default: 'ap', choices: ['ap', 'wide'] } },
  valid: [
    { text: 'TOKYO (AP) — The ferry is running again.' },
    { text: 'KISUMU, Kenya (AP) — The ferry is running again.' },
    { text: 'LONDON, Ontario (AP) — The ferry is running again.' },
    { text: 'PARIS, Texas (AP) — The ferry is running again.' },
  ],
  invalid: [
    {
      text: 'TOKYO, [[Japan]] (AP) — The ferry is running again.',
      message: 'Unexpected "Japan" after "TOKYO", expected the city alone',
      fixed: 'TOKYO (AP) — The ferry is running again.',
    },
    {
      text: 'LONDON, [[England]], Nov. 17 (AP) — The ferry is running again.',
      message: 'Unexpected "England" after "LONDON", expected the city alone',
      fixed: 'LONDON, Nov. 17 (AP) — The ferry is running again.',
    },
  ],
  *check({ text, article: { dateline } }, { list }) {
    if (dateline === null) return;
    for (const { place, printed } of printedPlaces(text, dateline.places)) {
      const { area, city, tail } = printed;
      if (area === null || place.country === null || place.country.code === 'US' || !standsAlone(place, list as 'ap' | 'wide')) continue;
      if (!isWithin(area.text, place.country.code)) continue;
      yield {
        message: `Unexpected "${area.text}" after "${city.text}", expected the city alone`,
        span: area.span,
        fix: [{ span: tail.span, text: '' }],
      };
    }
  },
});

/** Whether what is printed is that country or a part of it: `Japan`, `England`. */
function isWithin(area: string, code: string): boolean {
  return countriesByForm(area).some((country) => country.code === code) || regionsByForm(area).some(({ country }) => country === code);
}
