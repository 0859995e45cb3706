import { andMore, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `The caf\ufffd is open`: what was there is lost. */
export const replacementCharacter: Rule = defineRule({
  id: 'replacement-character',
  severity: 'error',
  summary: 'No character was lost on the way',
  source: 'Unicode Standard, section 5.22: U+FFFD stands for what could not be decoded',
  options: {},
  valid: [{ text: 'PARIS (AP) — Is the café open? It is.' }, { text: 'PARIS (AP) — A black diamond, \u25c6, hung over the door.' }],
  invalid: [
    { text: 'PARIS (AP) — The caf[[\ufffd]] is open.', message: 'Unexpected replacement character U+FFFD, expected what was lost' },
    {
      text: 'PARIS (AP) — It[[\ufffd\ufffd]]s open, the caf\ufffd said.',
      message: 'Unexpected replacement character U+FFFD, expected what was lost (and 1 more)',
    },
  ],
  check({ text }) {
    if (text.indexOf('\ufffd') < 0) return NOTHING;
    const [first, ...more] = text.matchAll(/\ufffd+/g);
    if (first === undefined) return NOTHING;
    const span = { start: first.index, end: first.index + first[0].length };
    return [{ message: `Unexpected replacement character U+FFFD, expected what was lost${andMore(more.length + 1)}`, span }];
  },
});
