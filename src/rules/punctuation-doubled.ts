import { NOTHING, quoted } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

const DOUBLED = /,,|,\.(?!\d|\.)|\.,,|;;|::(?=\s)|;\.|(?<![.\d])\.\.(?![./\w])/g;

/** `Ministers met,, and left..` Points of omission are three or more. */
export const punctuationDoubled: Rule = defineRule({
  id: 'punctuation-doubled',
  severity: 'info',
  summary: 'No comma, point or colon stands twice',
  source: 'Proof-readers’ practice',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Ministers met ... and left. Co., Ltd., was there; so was Inc.' },
    { text: 'PARIS (AP) — See ../a, at 1::2. The price rose ,.5 points.' },
  ],
  invalid: [
    { text: 'PARIS (AP) — Ministers met[[,,]] and left.', message: 'Unexpected ",,", expected one mark' },
    { text: 'PARIS (AP) — Ministers met[[..]] They left[[,.]]', message: 'Unexpected "..", expected one mark' },
  ],
  check({ text, article: { body } }) {
    if (body.span === null || !hasPair(text, body.span.start)) return NOTHING;
    const { start } = body.span;
    const remarks: Remark[] = [];
    for (const { index, 0: marks } of body.text.matchAll(DOUBLED)) {
      const span = { start: start + index, end: start + index + marks.length };
      if (remarks.push({ message: `Unexpected ${quoted(marks)}, expected one mark`, span }) === MOST) break;
    }
    return remarks;
  },
});

const MOST = 3;
const PAIRS = [',,', '..', ',.', ';;', '::', ';.'];

function hasPair(text: string, from: number): boolean {
  return PAIRS.some((pair) => text.indexOf(pair, from) >= 0);
}
