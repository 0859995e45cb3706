import { defineRule, type Rule } from './rule.ts';

/** `The ferry is running again.` with nothing before it. */
export const datelineMissing: Rule = defineRule({
  id: 'dateline-missing',
  severity: 'off',
  summary: 'A story begins with a dateline',
  source: 'AP Stylebook, “datelines”; Reuters Handbook of Journalism, “datelines”',
  options: { words: { summary: 'Words from which on a story needs one: alerts and briefs have none', default: 60, least: 0 } },
  valid: [
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.' },
    { text: 'The ferry is running again.' },
    { text: 'OSLO (AP) -- The ferry is running again.', options: { words: 0 } },
  ],
  invalid: [
    { text: '[[The ferry is running]] again.', options: { words: 0 }, message: 'Unexpected "The ferry is running", expected a dateline' },
    {
      text: 'Ferry runs\n\n[[Passengers can cross again]].',
      options: { words: 0 },
      record: { headline: { text: 'Ferry runs', span: { start: 0, end: 10 } } },
      message: 'Unexpected "Passengers can cross again", expected a dateline',
    },
  ],
  *check({ text, article: { dateline, body } }, { words }) {
    if (dateline !== null || body.wordCount === 0 || body.wordCount < words || body.span === null) return;
    const { start } = body.span;
    const opening = OPENING.exec(text.slice(start, start + 80))?.[0] ?? '';
    yield { message: `Unexpected "${opening}", expected a dateline`, span: { start, end: start + opening.length } };
  },
});

/** The first words, at most four. */
const OPENING = /^\S{1,30}(?:[^\S\r\n]+\S{1,20}?(?=[\s.,;:]|$)){0,3}/;
