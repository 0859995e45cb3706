import { standsAlone } from '../knowledge/stand-alone.ts';
import type { Place } from '../model/record.ts';
import { isInDoubt, townsAlone } from './place-alone.ts';
import { defineRule, type Rule } from './rule.ts';

/** `KISUMU (AP) —` leaves out `Kenya`. */
export const datelineCountryMissing: Rule = defineRule({
  id: 'dateline-country-missing',
  severity: 'off',
  summary: 'A city abroad that does not stand alone is followed by its country',
  source: 'AP Stylebook, “datelines”: foreign datelines',
  options: {
    list: { summary: 'Whose list of cities that stand alone', default: 'ap', choices: ['ap', 'wide'] },
    home: { summary: 'The country whose cities need none, ISO 3166-1', default: 'US' },
  },
  valid: [
    { text: 'KISUMU, Kenya (AP) — The ferry is running again.' },
    { text: 'TOKYO (AP) — The ferry is running again.' },
    { text: 'NAIROBI (Reuters) - The ferry is running again.', options: { list: 'wide' } },
    { text: 'ABOARD THE USS ROWAN (AP) — The ferry is running again.' },
  ],
  invalid: [
    { text: '[[KISUMU]] (AP) — The ferry is running again.', message: 'Unexpected "KISUMU" alone, expected its country: "Kenya"' },
    {
      text: '[[NAIROBI]], Nov. 17 (AP) — The ferry is running again.',
      message: 'Unexpected "NAIROBI" alone, expected its country: "Kenya"',
    },
  ],
  *check({ text, article }, { list, home }) {
    if (article.dateline === null) return;
    for (const { place, printed } of townsAlone(text, article)) {
      const { country, name } = place;
      if (country === null || country.code === home || country.name === name || standsAlone(place, list as 'ap' | 'wide')) continue;
      const known = isInDoubt(article, place) ? '' : `: "${landOf(place)}"`;
      yield { message: `Unexpected "${printed.city.text}" alone, expected its country${known}`, span: printed.city.span };
    }
  },
});

/** Britain is printed by its countries, Canada by its provinces: `MANCHESTER, England`, `OTTAWA, Ontario`. */
function landOf({ region, country }: Place): string {
  return (country?.code === 'GB' || country?.code === 'CA' ? region?.name : undefined) ?? country?.name ?? '';
}
