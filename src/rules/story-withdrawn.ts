import { isWithdrawal, isWithdrawalNotice, NOTHING, quoted, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `MANDATORY KILL`, a status of “canceled”: the story must not be used. */
export const storyWithdrawn: Rule = defineRule({
  id: 'story-withdrawn',
  severity: 'warning',
  summary: 'A story that was killed or withdrawn is not used',
  source: 'AP, “kills and withdrawals”; NewsML-G2, pubStatus “canceled”',
  options: {},
  valid: [
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met. The talks were withdrawn from.' },
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met.', record: { status: 'usable' } },
    { text: 'Withdraws One Table of Its Last Statement\n\nPARIS, Nov. 17 /PRNewswire/ -- The firm has put it right.' },
  ],
  invalid: [
    {
      text: 'PARIS, Nov. 17 (AP) -- Ministers met.',
      record: { status: 'canceled' },
      message: 'Unexpected story with the status "canceled", expected it not to be used',
    },
    {
      text: '[[STORY WITHDRAWN]]\n\nPARIS, Nov. 17 (AP) -- Ministers met.',
      message: 'Unexpected notice "STORY WITHDRAWN", expected the story not to be used',
    },
  ],
  check({ article }) {
    if (!isWithdrawal(article)) return NOTHING;
    const notice = article.notices.find(isWithdrawalNotice);
    if (notice === undefined) return [{ message: 'Unexpected story with the status "canceled", expected it not to be used', span: WHOLE }];
    return [{ message: `Unexpected notice ${quoted(notice.text)}, expected the story not to be used`, span: notice.span ?? WHOLE }];
  },
});
