import { timesOf } from './characters.ts';
import { NOTHING } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

const OPENING = ['(', '[', '（', '「'];
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '「': '」' };
/** `a) the price`, `1) the time`, `:-)`. */
const NO_BRACKET = /(?:^|[\s(])(?:[A-Za-z]|\d{1,3}|[ivx]{1,4}|[:;]-?)$/;

/** `Ministers (all but one met.` */
export const bracketsUnbalanced: Rule = defineRule({
  id: 'brackets-unbalanced',
  severity: 'warning',
  summary: 'What opens with a bracket closes with one',
  source: 'AP Stylebook, “parentheses”',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Ministers (all but one) met [sic].' },
    { text: 'PARIS (AP) — They want a) peace and b) quiet :-)' },
    { text: 'PARIS (AP) — (What follows is a list.\n\nIt ends here.)' },
    { text: 'PARIS (AP) — Ministers met. [FROM A BROADCAST (in French)]' },
  ],
  invalid: [
    { text: '【東京共同】橋で風船[[（]]赤と白が見つかった。', message: 'Unexpected "（" that is never closed, expected "）"' },
    { text: 'PARIS (AP) — Ministers [[(]]all but one met.', message: 'Unexpected "(" that is never closed, expected ")"' },
    { text: 'PARIS (AP) — Ministers all but one[[)]] met.', message: 'Unexpected ")" that was never opened, expected "(" before it' },
    {
      text: 'PARIS (AP) — He said [the minister] left.\n\nShe [[[]]sic said so.',
      message: 'Unexpected "[" that is never closed, expected "]"',
    },
  ],
  check({ text, article: { body } }) {
    // A bracket that the body lacks may stand in a part beside it.
    const odd = OPENING.filter((open) => timesOf(text, open) !== timesOf(text, CLOSING[open] as string));
    if (odd.length === 0 || body.span === null) return NOTHING;
    const { start, end } = body.span;
    return odd.flatMap((open) => strays(text, start, end, open));
  },
});

function strays(text: string, from: number, to: number, open: string): Remark[] {
  const close = CLOSING[open] as string;
  const opened: number[] = [];
  const remarks: Remark[] = [];
  for (let i = from; i < to && remarks.length < MOST; i += 1) {
    const sign = text.charAt(i);
    if (sign === open) opened.push(i);
    else if (sign === close && opened.pop() === undefined && !NO_BRACKET.test(text.slice(Math.max(from, i - 6), i))) {
      remarks.push({
        message: `Unexpected "${close}" that was never opened, expected "${open}" before it`,
        span: { start: i, end: i + 1 },
      });
    }
  }
  for (const at of opened.slice(0, MOST)) {
    remarks.push({ message: `Unexpected "${open}" that is never closed, expected "${close}"`, span: { start: at, end: at + 1 } });
  }
  return remarks.slice(0, MOST);
}

/** One bracket too few makes one remark; a text of many is a table or a program, and two remarks say so. */
const MOST = 2;
