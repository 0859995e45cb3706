import { defineRule, type Rule } from './rule.ts';

/** `By Ada Quelk and Ada Quelk`. */
export const bylineNameRepeated: Rule = defineRule({
  id: 'byline-name-repeated',
  severity: 'warning',
  summary: 'A byline names each writer once',
  source: 'ninjs `contributors`, NewsML-G2 `creator`: one entry a person',
  options: {},
  valid: [
    { text: 'By Ada Quelk and Bo Quelk\n\nOSLO (AP) — The ferry is running again.' },
    { text: 'By Ada Quelk\n\nOSLO (AP) — Ada Quelk Street is open again.' },
  ],
  invalid: [
    {
      text: '[[By Ada Quelk and Ada Quelk]]\n\nOSLO (AP) — The ferry is running again.',
      message: 'Unexpected second "Ada Quelk", expected each name once',
    },
    {
      text: '[[By ADA QUELK, Bo Rendt and Ada Quelk]]\n\nOSLO (AP) — The ferry is running again.',
      message: 'Unexpected second "Ada Quelk", expected each name once',
    },
  ],
  *check({ article: { byline } }) {
    if (byline === null || byline.names.length < 2) return;
    const met = new Set<string>();
    for (const name of byline.names) {
      const key = name.toLowerCase();
      if (met.has(key))
        yield { message: `Unexpected second "${name}", expected each name once`, span: byline.span ?? { start: 0, end: 0 } };
      met.add(key);
    }
  },
});
