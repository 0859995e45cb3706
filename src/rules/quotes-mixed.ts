import { hasUnusual } from './characters.ts';
import { NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `“Yes,” she said. "No."`: two hands, or two systems. */
export const quotesMixed: Rule = defineRule({
  id: 'quotes-mixed',
  severity: 'off',
  summary: 'A story has one kind of quotation marks, straight or curly',
  source: 'Wires send straight marks (ANPA 1312, IPTC 7901), pages set curly ones',
  options: {},
  valid: [{ text: 'PARIS (AP) — “Yes,” she said. “No.”' }, { text: 'PARIS (AP) — "Yes," she said. It’s no.' }],
  invalid: [
    { text: 'PARIS (AP) — “Yes,” she said. [["]]No."', message: 'Unexpected straight quotation mark, expected curly ones as before' },
    { text: 'PARIS (AP) — "Yes," she said. [[“]]No.”', message: 'Unexpected curly quotation mark, expected straight ones as before' },
  ],
  check({ text, article: { body } }) {
    if (body.span === null || text.indexOf('"') < 0 || !hasUnusual(text)) return NOTHING;
    const straight = body.text.indexOf('"');
    const curly = body.text.search(/[“”]/);
    if (straight < 0 || curly < 0) return NOTHING;
    const [kind, other] = straight < curly ? ['curly', 'straight'] : ['straight', 'curly'];
    const start = body.span.start + Math.max(straight, curly);
    return [{ message: `Unexpected ${kind} quotation mark, expected ${other} ones as before`, span: { start, end: start + 1 } }];
  },
});
