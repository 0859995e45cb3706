import { NOTHING, quoted } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

/** What may follow a hyphen and a blank: `two- and three-year`. */
const JOINING = /^(?:and|or|to|but|nor|through|und|oder|bis|et|ou|en|of|och|og|i|y|e|a|than|versus|vs|as|the|is|was)\b/;

/** `the govern- ment said`, `a two- day meeting`: a line that ended in a hyphen was set anew. */
export const hyphenBlank: Rule = defineRule({
  id: 'hyphen-blank',
  severity: 'info',
  summary: 'No blank stands after the hyphen of a word',
  source: 'ANPA 1312: receivers hyphenate; copy is sent without',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Two- and three-year bonds rose, as did well-known shares.' },
    { text: 'PARIS (AP) — It rose - again - on Friday.' },
  ],
  invalid: [
    { text: 'PARIS (AP) — The [[govern- ment]] met.', message: 'Unexpected "govern- ment", expected no blank after the hyphen' },
    { text: 'PARIS (AP) — Ministers [[adjour- ned]] it.', message: 'Unexpected "adjour- ned", expected no blank after the hyphen' },
  ],
  check({ text, article: { body } }) {
    if (body.span === null) return NOTHING;
    const { start, end } = body.span;
    let remarks: Remark[] | undefined;
    for (let at = text.indexOf('- ', start); at >= 0 && at < end; at = text.indexOf('- ', at + 2)) {
      const span = dividedAt(text, at);
      if (span === null) continue;
      remarks ??= [];
      remarks.push({ message: `Unexpected ${quoted(text.slice(span.start, span.end))}, expected no blank after the hyphen`, span });
      if (remarks.length === MOST) break;
    }
    return remarks ?? NOTHING;
  },
});

const MOST = 3;

function dividedAt(text: string, hyphen: number): { start: number; end: number } | null {
  const before = /(?<![\w-])[a-z]{2,20}$/.exec(text.slice(Math.max(0, hyphen - 21), hyphen))?.[0].length;
  const behind = text.slice(hyphen + 2, hyphen + 22);
  const length = before === undefined || JOINING.test(behind) ? undefined : /^[a-z]{2,20}/.exec(behind)?.[0].length;
  return before === undefined || length === undefined ? null : { start: hyphen - before, end: hyphen + 2 + length };
}
