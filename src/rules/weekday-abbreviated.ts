import { englishMonth } from '../knowledge/month-forms.ts';
import { nextWord, wordsPattern } from '../text/words.ts';
import { defineRule, type Rule } from './rule.ts';

/** `Fri., Nov. 17` where the house prints `Friday, Nov. 17`. */
export const weekdayAbbreviated: Rule = defineRule({
  id: 'weekday-abbreviated',
  severity: 'off',
  summary: 'A weekday before a date is written out',
  source: 'AP Stylebook, “days of the week”: abbreviated in tables only',
  options: {},
  valid: [{ text: 'OSLO (AP) — The ferry sank on Friday, Nov. 17.' }, { text: 'OSLO (AP) — The ferry is the Sun, and Sat Nam sails it.' }],
  invalid: [
    {
      text: 'OSLO (AP) — The ferry sank on [[Fri.]], Nov. 17.',
      message: 'Unexpected weekday "Fri.", expected "Friday"',
      fixed: 'OSLO (AP) — The ferry sank on Friday, Nov. 17.',
    },
    {
      text: 'OSLO, [[Tues]] Nov. 21 (AP) -- The ferry is running again.',
      message: 'Unexpected weekday "Tues", expected "Tuesday"',
      fixed: 'OSLO, Tuesday Nov. 21 (AP) -- The ferry is running again.',
    },
  ],
  *check({ text, article: { dateline, body } }) {
    // Headers and mail heads abbreviate: `Date: Fri, 17 Nov 2023`.
    const from = dateline?.span?.start ?? body.span?.start ?? 0;
    for (let found = nextWord(text, PATTERN, from); found !== null; found = nextWord(text, PATTERN, found.end)) {
      const { word, start, end } = found;
      DATE.lastIndex = end;
      const match = DATE.exec(text);
      if (match === null || englishMonth(match[2] ?? '') === null) continue;
      const span = { start, end: end + (match[1]?.length ?? 0) };
      const right = NAMES[SHORT.indexOf(word)] ?? word;
      yield {
        message: `Unexpected weekday "${text.slice(span.start, span.end)}", expected "${right}"`,
        span,
        fix: [{ span, text: right }],
      };
    }
  },
});

const SHORT = ['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun'];
const PATTERN = wordsPattern(SHORT);
const NAMES = ['Monday', 'Tuesday', 'Tuesday', 'Wednesday', 'Thursday', 'Thursday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DATE = /(\.?),?\s{1,2}(?:\d{1,2}\s)?([A-Z][a-z]{2,8})\b/y;
