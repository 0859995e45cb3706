import { embargoOf } from './embargo-time.ts';
import { NOTHING, quoted, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `EMBARGOED UNTIL THE SPEECH`: no system can hold a story until then. */
export const embargoUnparsed: Rule = defineRule({
  id: 'embargo-unparsed',
  severity: 'warning',
  summary: 'An embargo names the day, and the hour, at which it ends',
  source: 'NewsML-G2, embargoed: date, time and zone; AP Stylebook, “embargo”',
  options: {},
  valid: [
    {
      text: 'EMBARGOED UNTIL 00:01 GMT, SATURDAY, NOVEMBER 18, 2023\n\nMoths prefer slow songs\n\nLERWICK, Scotland, Nov 17 (PA) - Moths settle.',
    },
    { text: 'FOR IMMEDIATE RELEASE\n\nMoths prefer slow songs\n\nLERWICK, Nov. 17, 2023 /PRNewswire/ -- Moths settle.' },
    { text: 'LERWICK (PA) - Moths settle.', record: { embargo: '2024-03-12T14:00:00+01:00' } },
  ],
  invalid: [
    {
      text: '[[EMBARGOED UNTIL THE SPEECH IS GIVEN]]\n\nMoths prefer slow songs\n\nLERWICK, Scotland, Nov 17 (PA) - Moths settle.',
      message: 'Unexpected embargo "EMBARGOED UNTIL THE SPEECH IS GIVEN", expected a day and a time',
    },
    {
      text: 'LERWICK (PA) - Moths settle.',
      record: { embargo: 'tomorrow' },
      message: 'Unexpected embargo "tomorrow", expected a day and a time',
    },
  ],
  check({ article }) {
    if (article.notices.length === 0 && article.embargo === undefined) return NOTHING;
    const embargo = embargoOf(article);
    if (embargo === null || embargo.isDated) return NOTHING;
    return [{ message: `Unexpected embargo ${quoted(embargo.text)}, expected a day and a time`, span: embargo.span ?? WHOLE }];
  },
});
