import { isAlert, NOTHING, WHOLE } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `(Reporting by Jane Doe; Editing by John Roe)` below the story. */
export const signOffMissing: Rule = defineRule({
  id: 'sign-off-missing',
  severity: 'off',
  summary: 'A story says below its text who reported and edited it',
  source: 'Reuters Handbook of Journalism, “sign-offs”',
  options: {},
  valid: [
    { text: 'PARIS (Reuters) - Ministers met on Friday.\n\n(Reporting by Jane Doe; Editing by John Roe)' },
    { text: 'FLASH\nPARIS (Reuters) - Ministers have met.' },
  ],
  invalid: [
    { text: 'PARIS (Reuters) - Ministers met on Friday.', message: 'Unexpected end of the story, expected a sign-off' },
    { text: '(Adds quotes)\n\nPARIS (Reuters) - Ministers met.', message: 'Unexpected end of the story, expected a sign-off' },
  ],
  check({ article }) {
    if (article.notices.some(({ kind }) => kind === 'sign-off') || isAlert(article)) return NOTHING;
    return [{ message: 'Unexpected end of the story, expected a sign-off', span: WHOLE }];
  },
});
