import type { Article } from '../model/record.ts';
import { isAlert, isWithdrawal, NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const MESSAGE = 'Unexpected end of the story, expected a body';

/** `PARIS, Nov. 17 (AP) -- ` and no more. Alerts may be a headline alone, and so may what withdraws a story. */
export const bodyEmpty: Rule = defineRule({
  id: 'body-empty',
  severity: 'error',
  summary: 'A story has a body',
  source: 'A file without a body is a transmission fault: IPTC 7901, section 3',
  options: {},
  valid: [
    { text: 'PARIS, Nov. 17 (AP) -- Ministers met on Friday.' },
    { text: '', record: { headline: { text: 'ALERT: Ministers have met', span: null }, urgency: 1 } },
    { text: '', record: { status: 'canceled' } },
    { text: 'A bridge that hums in the wind is to be tuned again next year.' },
  ],
  invalid: [
    { text: 'PARIS, Nov. 17 (AP) -- \n', message: MESSAGE },
    { text: 'Budget talks go on\n\nPARIS, Nov. 17 (AP) --', message: MESSAGE },
  ],
  check({ article }) {
    if (article.body.wordCount > 0 || isAlert(article) || isWithdrawal(article) || hasProse(article)) return NOTHING;
    return [{ message: MESSAGE, span: WHOLE }];
  },
});

/** A story of one paragraph may have been taken for a headline, a caption or a notice: there is a text, if no body. */
function hasProse({ headline, byline, notices, unparsed }: Article): boolean {
  return [headline, byline, ...notices, ...unparsed].some(
    (part) => part?.span != null && (part.text.length > 100 || isSentence(part.text)),
  );
}

function isSentence(text: string): boolean {
  return text.length > 20 && /[.!?。]$/.test(text);
}
