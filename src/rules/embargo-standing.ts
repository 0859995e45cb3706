import { embargoOf } from './embargo-time.ts';
import { NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const RELEASE = '\n\nMoths prefer slow songs\n\nLERWICK, Scotland, Nov 17 (PA) - Moths settle.';

/** A story that must not be published yet. */
export const embargoStanding: Rule = defineRule({
  id: 'embargo-standing',
  severity: 'info',
  summary: 'A story under embargo waits for its hour',
  source: 'AP Stylebook, “embargo”; NewsML-G2, embargoed',
  options: {},
  valid: [
    { text: `EMBARGOED UNTIL 00:01 GMT, SATURDAY, NOVEMBER 18, 2023${RELEASE}`, now: '2023-11-18T00:01Z' },
    { text: `EMBARGOED UNTIL THE SPEECH IS GIVEN${RELEASE}`, now: '2023-11-17T00:00Z' },
    { text: `EMBARGOED UNTIL NOVEMBER 18, 2023${RELEASE}` },
  ],
  invalid: [
    {
      text: `[[EMBARGOED UNTIL 00:01 GMT, SATURDAY, NOVEMBER 18, 2023]]${RELEASE}`,
      now: '2023-11-17T12:00Z',
      message: 'Unexpected story under embargo until 2023-11-18T00:01Z, expected it to be held until then',
    },
    {
      text: `[[EMBARGOED UNTIL 6 p.m. EST Nov. 17]]${RELEASE}`,
      now: '2023-11-17T12:00Z',
      record: { date: { text: '2023-11-17', span: null, value: '2023-11-17', precision: 'day', implied: [], from: 'metadata' } },
      message: 'Unexpected story under embargo until 2023-11-17T23:00Z, expected it to be held until then',
    },
  ],
  check({ article, now }) {
    if (now === null || (article.notices.length === 0 && article.embargo === undefined)) return NOTHING;
    const embargo = embargoOf(article);
    if (embargo === null || embargo.until === null || embargo.until <= Date.parse(now)) return NOTHING;
    const minute = `${new Date(embargo.until).toISOString().slice(0, 16)}Z`;
    return [{ message: `Unexpected story under embargo until ${minute}, expected it to be held until then`, span: embargo.span ?? WHOLE }];
  },
});
