import { embargoOf } from './embargo-time.ts';
import { NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const RELEASE = '\n\nMoths prefer slow songs\n\nLERWICK, Scotland, Nov 17 (PA) - Moths settle.';

/** An embargo that is over is to be taken off, or clients go on holding the story. */
export const embargoPassed: Rule = defineRule({
  id: 'embargo-passed',
  severity: 'warning',
  summary: 'A story carries no embargo that has passed',
  source: 'Desks’ practice: a story is sent again without its embargo when that is over',
  options: {},
  valid: [
    { text: `EMBARGOED UNTIL 00:01 GMT, SATURDAY, NOVEMBER 18, 2023${RELEASE}`, now: '2023-11-18T00:00Z' },
    { text: `EMBARGOED UNTIL 6 a.m. EST Nov. 18${RELEASE}`, now: '2023-11-18T12:00Z' },
    { text: `EMBARGOED UNTIL NOVEMBER 18, 2023${RELEASE}`, now: '2023-11-18T23:00Z' },
    { text: `EMBARGOED UNTIL NOVEMBER 18, 2023${RELEASE}` },
  ],
  invalid: [
    {
      text: `[[EMBARGOED UNTIL 00:01 GMT, SATURDAY, NOVEMBER 18, 2023]]${RELEASE}`,
      now: '2023-11-18T00:01Z',
      message: 'Unexpected embargo until 2023-11-18T00:01Z, which has passed; expected none',
    },
    {
      text: 'LERWICK (PA) - Moths settle.',
      now: '2024-03-13T00:00Z',
      record: { embargo: '2024-03-12T14:00:00+01:00' },
      message: 'Unexpected embargo until 2024-03-12T13:00Z, which has passed; expected none',
    },
  ],
  check({ article, now }) {
    if (now === null || (article.notices.length === 0 && article.embargo === undefined)) return NOTHING;
    const until = embargoOf(article)?.until ?? null;
    if (until === null || until > Date.parse(now)) return NOTHING;
    const span = embargoOf(article)?.span ?? WHOLE;
    return [{ message: `Unexpected embargo until ${minuteOf(until)}, which has passed; expected none`, span }];
  },
});

function minuteOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`;
}
