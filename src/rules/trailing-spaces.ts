import { andMore, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `Ministers met.  ` with blanks behind the point. A line of blanks alone is an empty line. */
export const trailingSpaces: Rule = defineRule({
  id: 'trailing-spaces',
  severity: 'off',
  summary: 'No blanks or tabs stand at the end of a line',
  source: 'Wire practice: lines are set again by each receiver; a difference in blanks makes two versions of one story',
  options: {},
  valid: [{ text: 'PARIS (AP) — Ministers met.\n   \nThey left.' }, { text: 'PARIS (AP) — Ministers\u00a0\nmet.' }],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met.[[  ]]\nThey left. \r\n',
      message: 'Unexpected blanks at the end of the line, expected none (and 1 more)',
      fixed: 'PARIS (AP) — Ministers met.\nThey left.\r\n',
    },
    {
      text: 'PARIS (AP) — Ministers met.[[\t]]',
      message: 'Unexpected blanks at the end of the line, expected none',
      fixed: 'PARIS (AP) — Ministers met.',
    },
  ],
  check({ text }) {
    const found = trailingBlanks(text);
    const [span] = found;
    if (span === undefined) return NOTHING;
    const message = `Unexpected blanks at the end of the line, expected none${andMore(found.length)}`;
    return [{ message, span, fix: found.map((blanks) => ({ span: blanks, text: '' })) }];
  },
});

/** Written out: a pattern that looks for blanks before a line end tries each blank of a long run anew. */
function trailingBlanks(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let blanks = -1;
  let isEmpty = true;
  for (let i = 0; i <= text.length; i += 1) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    const isBreak = unit === 10 || unit === 13;
    if (unit === 32 || unit === 9) {
      if (blanks < 0) blanks = i;
      continue;
    }
    if (isBreak && blanks >= 0 && !isEmpty) found.push({ start: blanks, end: i });
    blanks = -1;
    isEmpty = isBreak;
  }
  return found;
}
