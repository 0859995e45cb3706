import { isAlert, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `URGENT` / `PARIS (AP) — Ministers have met.`: a flash is one sentence. */
export const alertTooLong: Rule = defineRule({
  id: 'alert-too-long',
  severity: 'info',
  summary: 'A flash or an alert is one short sentence',
  source: 'Houses differ: some 80 characters for a snap, 130 for an alert; AP, “APNewsAlert”; Reuters Handbook of Journalism, “alerts”',
  options: { most: { summary: 'Characters an alert’s body may have', default: 280, least: 1 } },
  valid: [
    { text: 'URGENT\nPARIS, Nov. 17 (AP) -- Ministers have met, their office says.' },
    { text: `PARIS, Nov. 17 (AP) -- ${'Ministers have met. '.repeat(20)}` },
  ],
  invalid: [
    {
      text: 'URGENT\nPARIS, Nov. 17 (AP) -- [[Ministers have met, their office says.]]',
      options: { most: 20 },
      message: 'Unexpected alert of 38 characters, expected at most 20',
    },
    {
      text: 'PARIS, Nov. 17 (AP) -- [[Ministers have met.]]',
      options: { most: 10 },
      record: { urgency: 1 },
      message: 'Unexpected alert of 19 characters, expected at most 10',
    },
  ],
  check({ article }, { most }) {
    const { text, span } = article.body;
    if (text.length <= most || span === null || !isAlert(article)) return NOTHING;
    return [{ message: `Unexpected alert of ${text.length} characters, expected at most ${most}`, span }];
  },
});
