import { NOTHING, quoted } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** A body that ends `… the ministers said that the`: the rest was cut off. */
export const bodyUnfinished: Rule = defineRule({
  id: 'body-unfinished',
  severity: 'off',
  summary: 'A story’s last paragraph ends its sentence',
  source: 'Data sets hold cut stories; a transmission that broke off looks the same',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Ministers met on Friday and then left the town again, and “slept.”' },
    { text: 'PARIS (AP) — Ministers met on Friday and left the town.\n\nOslo 3' },
    { text: 'PARIS (AP) — Ministers met on Friday and then left the town again (all of them)' },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met on Friday and then left the town again, and [[the]]',
      message: 'Unexpected end of the story after "the", expected the end of a sentence',
    },
    {
      text: 'PARIS (AP) — Ministers met on Friday.\n\nThey then left the town again, and so did the two [[dele]]',
      message: 'Unexpected end of the story after "dele", expected the end of a sentence',
    },
  ],
  check({ article: { body } }) {
    const last = body.paragraphs.at(-1);
    if (last?.span == null || last.text.length < SHORTEST) return NOTHING;
    const word = /(?<![\p{L}./@])\p{L}*\p{Ll},?$/u.exec(last.text.slice(-40))?.[0];
    if (word === undefined || SIGNATURE.test(last.text.slice(-40))) return NOTHING;
    const span = { start: last.span.end - word.length, end: last.span.end };
    return [{ message: `Unexpected end of the story after ${quoted(word)}, expected the end of a sentence`, span }];
  },
});

/** Who wrote it: `… he said. abc def`, `(Hina) xabc ydef`. */
const SIGNATURE = /[.!?)”"/]\s*\p{Ll}{1,5}(?:[ /]\p{Ll}{1,5}){0,2}$/u;

/** Shorter last lines are of tables and lists. */
const SHORTEST = 40;
