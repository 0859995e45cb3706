import type { Span } from '../text/span.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO (AP) -` where the house prints `OSLO (AP) —`. */
export const datelineSeparator: Rule = defineRule({
  id: 'dateline-separator',
  severity: 'off',
  summary: 'A dateline ends with the mark of the house',
  source: 'AP Stylebook, “datelines”: a dash; Reuters, AFP and dpa end with a hyphen',
  options: { allowed: { summary: 'The marks of the house, the first one put in place of others', default: ['—'] } },
  valid: [
    { text: 'OSLO (AP) — The ferry is running again.' },
    { text: 'OSLO, Nov 17 (AFP) - The ferry is running again.', options: { allowed: ['-', '–'] } },
    { text: 'OSLO, Nov 17 (AFP) – The ferry is running again.', options: { allowed: ['-', '–'] } },
  ],
  invalid: [
    {
      text: 'OSLO (AP) [[-]] The ferry is running again.',
      message: 'Unexpected "-", expected "—"',
      fixed: 'OSLO (AP) — The ferry is running again.',
    },
    { text: 'OSLO [[-]] The ferry is running again.', message: 'Unexpected "-", expected "—"' },
    { text: 'OSLO (AP)[[-]]The ferry is running again.', message: 'Unexpected "-", expected "—"' },
    {
      text: 'OSLO, Nov 17 (AFP) [[—]] The ferry is running again.',
      options: { allowed: ['-', '–'] },
      message: 'Unexpected "—", expected "-" or "–"',
      fixed: 'OSLO, Nov 17 (AFP) - The ferry is running again.',
    },
  ],
  *check({ text, article: { dateline } }, { allowed }) {
    const separator = dateline?.separator;
    const [right] = allowed;
    if (dateline === null || separator?.span == null || right === undefined || allowed.includes(separator.text)) return;
    const { span, text: printed } = separator;
    const message = `Unexpected "${printed}", expected ${allowed.map((mark) => `"${mark}"`).join(' or ')}`;
    // Where no agency signs it, the mark may be all that tells the dateline.
    const isSafe = dateline.agencies.length > 0 && isDashApart(text, span);
    yield isSafe ? { message, span, fix: [{ span, text: right }] } : { message, span };
  },
});

/** Whether a dash stands between blanks: one that touches a word, or a colon, is for an editor. */
function isDashApart(text: string, { start, end }: Span): boolean {
  return /^\s[-–—_]+\s$/.test(text.slice(start - 1, end + 1));
}
