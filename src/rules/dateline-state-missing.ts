import { apState, standsAlone } from '../knowledge/stand-alone.ts';
import type { Place } from '../model/record.ts';
import { isInDoubt, townsAlone } from './place-alone.ts';
import { defineRule, type Rule } from './rule.ts';

/** `PEORIA (AP) —` leaves out `Ill.`. */
export const datelineStateMissing: Rule = defineRule({
  id: 'dateline-state-missing',
  severity: 'off',
  summary: 'An American city that does not stand alone is followed by its state',
  source: 'AP Stylebook, “datelines”: domestic datelines',
  options: { list: { summary: 'Whose list of cities that stand alone', default: 'ap', choices: ['ap', 'wide'] } },
  valid: [
    { text: 'PEORIA, Ill. (AP) — The bridge is open again.' },
    { text: 'CHICAGO (AP) — The bridge is open again.' },
    { text: 'PARIS (AP) — The bridge is open again.' },
    { text: 'TUCSON (AP) — The bridge is open again.', options: { list: 'wide' } },
  ],
  invalid: [
    { text: '[[SCRANTON]] (AP) — The bridge is open again.', message: 'Unexpected "SCRANTON" alone, expected its state: "Pa."' },
    { text: '[[TUCSON]], Nov. 17 (AP) — The bridge is open again.', message: 'Unexpected "TUCSON" alone, expected its state: "Ariz."' },
    { text: '[[SPRINGFIELD]] (AP) — The bridge is open again.', message: 'Unexpected "SPRINGFIELD" alone, expected its state' },
  ],
  *check({ text, article }, { list }) {
    if (article.dateline === null) return;
    for (const { place, printed } of townsAlone(text, article)) {
      if (place.country?.code !== 'US' || standsAlone(place, list as 'ap' | 'wide')) continue;
      const state = isInDoubt(article, place) ? null : stateOf(place);
      yield {
        message: `Unexpected "${printed.city.text}" alone, expected its state${state === null ? '' : `: "${state}"`}`,
        span: printed.city.span,
      };
    }
  },
});

function stateOf({ region }: Place): string | null {
  return region === null ? null : apState(region.code);
}
