import { CORRECTING } from '../knowledge/tables/proof-words.ts';
import type { Article } from '../model/record.ts';
import { NOTHING, quoted } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `An earlier version of this story gave the wrong name`, and nothing above the story says that it is a correction. */
export const correctionUnlabelled: Rule = defineRule({
  id: 'correction-unlabelled',
  severity: 'warning',
  summary: 'A story that corrects an earlier one says so above its text',
  source: 'AP, “Statement of News Values”: corrections; Reuters Handbook of Journalism, “corrections”',
  options: { phrases: { summary: 'What copy that corrects says', default: CORRECTING } },
  valid: [
    { text: 'Correction: Bridge story\n\nDULUTH, Minn. (AP) — An earlier version of this story gave the wrong name.' },
    { text: '(Corrects name in paragraph 2)\n\nDULUTH (Reuters) - The singer reported erroneously that she had won.' },
    { text: 'DULUTH, Minn. (AP) — The firm said an earlier version of the engine failed. It regrets the delay.' },
  ],
  invalid: [
    {
      text: 'Bridge hums\n\nDULUTH, Minn. (AP) — A bridge hums.\n\nAn [[earlier version of this story]] gave the wrong name.',
      message: 'Unexpected "earlier version of this story" without a correction notice, expected one above the story',
    },
    {
      text: 'DULUTH, Minn. (AP) — In a story on Nov. 14 about a bridge, The Associated Press [[reported erroneously that]] it sounds an A.',
      message: 'Unexpected "reported erroneously that" without a correction notice, expected one above the story',
    },
  ],
  check({ text, article }, { phrases }) {
    const { body } = article;
    if (body.span === null || (phrases === CORRECTING && !hasStem(text, body.span.start)) || isLabelled(article)) return NOTHING;
    for (const phrase of phrases) {
      const start = text.indexOf(phrase, body.span.start);
      if (start < 0 || start >= body.span.end) continue;
      const message = `Unexpected ${quoted(phrase)} without a correction notice, expected one above the story`;
      return [{ message, span: { start, end: start + phrase.length } }];
    }
    return NOTHING;
  },
});

/** What the phrases have in common: most stories hold none of these. */
const STEMS = ['version of this', 'correct', 'gret', 'oneously'];

function hasStem(text: string, from: number): boolean {
  return STEMS.some((stem) => text.indexOf(stem, from) >= 0);
}

const LABELS = /\b(?:correct(?:s|ion|ed|ive)|clarif(?:ies|ication|ied)|refile[sd]?|correx|erratum|withdraw[ns]|update[sd]?)\b/i;

function isLabelled({ notices, headline, slugline, transmission }: Article): boolean {
  return (
    notices.some(({ kind }) => kind === 'correction' || kind === 'clarification' || kind === 'refile' || kind === 'withdrawal') ||
    LABELS.test(headline?.text ?? '') ||
    LABELS.test(slugline?.text ?? '') ||
    LABELS.test(transmission?.take ?? '')
  );
}
