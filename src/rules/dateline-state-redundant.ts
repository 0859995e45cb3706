import { regionsByForm } from '../knowledge/regions.ts';
import { standsAlone } from '../knowledge/stand-alone.ts';
import { printedPlaces } from './printed-place.ts';
import { defineRule, type Rule } from './rule.ts';

/** `CHICAGO, Ill. (AP) —`: the city stands alone. */
export const datelineStateRedundant: Rule = defineRule({
  id: 'dateline-state-redundant',
  severity: 'off',
  summary: 'An American city that stands alone is not followed by its state',
  source: 'AP Stylebook, “datelines”: domestic datelines',
  options: { list: { summary: 'Whose list of cities that stand alone', default: 'ap', choices: ['ap', 'wide'] } },
  valid: [
    { text: 'CHICAGO (AP) — The bridge is open again.' },
    { text: 'MIAMI, Okla. (AP) — The bridge is open again.' },
    { text: 'PEORIA, Ill. (AP) — The bridge is open again.' },
  ],
  invalid: [
    {
      text: 'CHICAGO, [[Ill.]] (AP) — The bridge is open again.',
      message: 'Unexpected "Ill." after "CHICAGO", expected the city alone',
      fixed: 'CHICAGO (AP) — The bridge is open again.',
    },
    {
      text: 'NEW YORK, [[N.Y.]], Nov. 17 (AP) — The bridge is open again.',
      message: 'Unexpected "N.Y." after "NEW YORK", expected the city alone',
      fixed: 'NEW YORK, Nov. 17 (AP) — The bridge is open again.',
    },
  ],
  *check({ text, article: { dateline } }, { list }) {
    if (dateline === null) return;
    for (const { place, printed } of printedPlaces(text, dateline.places)) {
      const { area, city, tail } = printed;
      if (area === null || place.country?.code !== 'US' || !standsAlone(place, list as 'ap' | 'wide')) continue;
      if (!regionsByForm(area.text).some(({ code }) => code === place.region?.code)) continue;
      yield {
        message: `Unexpected "${area.text}" after "${city.text}", expected the city alone`,
        span: area.span,
        fix: [{ span: tail.span, text: '' }],
      };
    }
  },
});
