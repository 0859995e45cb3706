import { isAlert, NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** A story that begins with its dateline. Alerts need none, and the telegraph's wires sent none. */
export const headlineMissing: Rule = defineRule({
  id: 'headline-missing',
  severity: 'info',
  summary: 'A story has a headline',
  source: 'NITF 3.6, hl1; ninjs 2.0, headline: every client shows one',
  options: {},
  valid: [
    { text: 'Budget talks go on\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met.', record: { headline: { text: 'Budget talks go on', span: null } } },
    { text: 'URGENT\nPARIS, Nov. 17 (AP) -- Ministers have met.' },
  ],
  invalid: [
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met on Friday.', message: 'Unexpected beginning of the story, expected a headline' },
    {
      text: 'BC-BUDGET-TALKS\n\nPARIS, Nov. 17 (AP) -- Ministers met on Friday.',
      message: 'Unexpected beginning of the story, expected a headline',
    },
  ],
  check({ article }) {
    if (article.headline !== null || isAlert(article)) return NOTHING;
    return [{ message: 'Unexpected beginning of the story, expected a headline', span: WHOLE }];
  },
});
