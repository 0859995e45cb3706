import { hasUnusual } from './characters.ts';
import { andMore, codeOf, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const INVISIBLES = /[\u00ad\u200b\u2060\ufeff]+/g;

/** `news\u200bparse`: a name with a zero-width space in it is found by no search. Joiners and marks of direction are letters' own. */
export const invisibleCharacter: Rule = defineRule({
  id: 'invisible-character',
  severity: 'info',
  summary: 'Copy holds no soft hyphens, zero-width spaces or byte-order marks between its letters',
  source: 'Unicode Standard, section 23.2: layout controls',
  options: {},
  valid: [{ text: '\ufeffPARIS (AP) — Ministers met.' }, { text: 'TEHRAN (IRNA) — The word می\u200cخواهم has a joiner.' }],
  invalid: [
    {
      text: 'PARIS (AP) — Minis[[\u00ad]]ters met in Paris\u200b.',
      message: 'Unexpected invisible character U+00AD, expected none (and 1 more)',
      fixed: 'PARIS (AP) — Ministers met in Paris.',
    },
    {
      text: 'PARIS (AP) — Ministers[[\ufeff]] met.',
      message: 'Unexpected invisible character U+FEFF, expected none',
      fixed: 'PARIS (AP) — Ministers met.',
    },
  ],
  check({ text }) {
    if (!hasUnusual(text)) return NOTHING;
    const found = [...text.matchAll(INVISIBLES)].filter(({ index }) => index > 0);
    const [first] = found;
    if (first === undefined) return NOTHING;
    return [
      {
        message: `Unexpected invisible character ${codeOf(first[0].charCodeAt(0))}, expected none${andMore(found.length)}`,
        span: { start: first.index, end: first.index + first[0].length },
        fix: found.map(({ index, 0: { length } }) => ({ span: { start: index, end: index + length }, text: '' })),
      },
    ];
  },
});
