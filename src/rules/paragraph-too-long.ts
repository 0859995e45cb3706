import { NOTHING } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

const LONG = `PARIS (AP) — Ministers met.\n\n${'They spoke of it for an hour and a day. '.repeat(4).trim()}`;

/** Wires write a sentence or two to a paragraph; 150 words are a column’s length. */
export const paragraphTooLong: Rule = defineRule({
  id: 'paragraph-too-long',
  severity: 'info',
  summary: 'A paragraph has few enough words for a narrow column',
  source: 'Reuters Handbook of Journalism, “paragraphs”: two or three sentences',
  options: { most: { summary: 'Words a paragraph may have', default: 200, least: 1 } },
  valid: [{ text: LONG }, { text: LONG, options: { most: 40 } }],
  invalid: [
    { text: LONG.replace('They', '[[They]]'), options: { most: 39 }, message: 'Unexpected paragraph of 40 words, expected at most 39' },
    {
      text: 'PARIS (AP) — [[Ministers]] met on Friday.',
      options: { most: 3 },
      message: 'Unexpected paragraph of 4 words, expected at most 3',
    },
  ],
  check({ article: { body } }, { most }) {
    if (body.wordCount <= most) return NOTHING;
    let remarks: Remark[] | undefined;
    for (const { text, span } of body.paragraphs) {
      // A word and its blank are two characters at least.
      if (span === null || text.length < most * 2 || isTable(text)) continue;
      const words = text.trim().split(/\s+/);
      if (words.length <= most) continue;
      remarks ??= [];
      const message = `Unexpected paragraph of ${words.length} words, expected at most ${most}`;
      remarks.push({ message, span: { start: span.start, end: span.start + (words[0]?.length ?? 0) } });
    }
    return remarks ?? NOTHING;
  },
});

/** Columns of figures are one paragraph to the parser and none to a reader. */
function isTable(text: string): boolean {
  const breaks = text.indexOf('\n') < 0 ? 0 : text.split('\n').length - 1;
  return breaks > 2 && (text.match(/ {3,}/g)?.length ?? 0) >= breaks;
}
