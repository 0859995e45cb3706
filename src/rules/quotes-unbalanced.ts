import type { Node } from '../text/span.ts';
import { hasUnusual } from './characters.ts';
import { NOTHING } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

/** `He said, "We will be back.` A quotation that goes on opens the next paragraph again. */
export const quotesUnbalanced: Rule = defineRule({
  id: 'quotes-unbalanced',
  severity: 'warning',
  summary: 'A quotation that opens closes in its paragraph, or is opened again in the next',
  source: 'AP Stylebook, “quotation marks”: running quotations',
  options: {},
  valid: [
    { text: 'PARIS (AP) — "We met," she said. "We left."' },
    { text: 'PARIS (AP) — She said: "We met.\n\n"Then we left."' },
    { text: 'PARIS (AP) — “We met,” she said. „Wir gingen“, sagte er.' },
    { text: 'PARIS (AP) — The fish was 12" long.' },
    { text: 'PARIS (AP) — She said: "We met.\n\nThen we left," and slept.' },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — [["]]We met, she said.\n\nThey left.',
      message: 'Unexpected quotation mark that is never closed, expected its other half',
    },
    {
      text: 'PARIS (AP) — “We met,” she said. [[“]]We left.\n\nThey slept.',
      message: 'Unexpected quotation mark that is never closed, expected its other half',
    },
    { text: 'PARIS (AP) — We met,[[”]] she said.', message: 'Unexpected quotation mark that was never opened, expected its other half' },
  ],
  check({ text, article: { body } }) {
    const straight = text.indexOf('"') >= 0;
    const curly = hasUnusual(text) && /[“”]/.test(text);
    if (!straight && !curly) return NOTHING;
    const odd = body.paragraphs.map((paragraph, i) => {
      const last = straight ? oddStraight(paragraph.text) : -1;
      const at = last < 0 && curly ? oddCurly(paragraph.text) : last;
      if (at < 0 || closes(paragraph.text, at)) return at;
      return /^["“'‘]/.test(body.paragraphs[i + 1]?.text ?? '') ? -1 : at;
    });
    const remarks: Remark[] = [];
    for (let i = 0; i < odd.length; i += 1) {
      if ((odd[i] as number) < 0) continue;
      const here = body.paragraphs[i] as Node;
      // A quotation over two paragraphs that is not opened again in the second: a matter of style, nothing is lost.
      if (!closes(here.text, odd[i] as number) && closes(body.paragraphs[i + 1]?.text ?? '', odd[i + 1] ?? -1)) i += 1;
      else remarks.push(remarkAt(here, odd[i] as number));
    }
    return remarks;
  },
});

function remarkAt({ text, span }: Node, at: number): Remark {
  const start = (span?.start ?? 0) + at;
  const was = closes(text, at) ? 'was never opened' : 'is never closed';
  return { message: `Unexpected quotation mark that ${was}, expected its other half`, span: { start, end: start + 1 } };
}

/** Whether the mark closes: `left,"` and `”`, not `"We` nor ` “`. */
function closes(prose: string, at: number): boolean {
  if (at <= 0) return false;
  return prose.charAt(at) === '”' || (prose.charAt(at) === '"' && /[^\s([—–-]/.test(prose.charAt(at - 1)));
}

/** The last straight mark of an odd number of them; -1 where a mark stands for inches. */
function oddStraight(prose: string): number {
  let times = 0;
  let last = -1;
  for (let at = prose.indexOf('"'); at >= 0; at = prose.indexOf('"', at + 1)) {
    if (isDigit(prose.charCodeAt(at - 1)) && /^[\s,.x-]?$/.test(prose.charAt(at + 1))) return -1;
    times += 1;
    last = at;
  }
  return times % 2 === 0 ? -1 : last;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** The first mark that has no other half. German opens with „ what “ closes, and Swedish writes ” on both sides: those are left. */
function oddCurly(prose: string): number {
  if (prose.includes('„')) return -1;
  const first = prose.search(/[“”]/);
  if (first < 0 || !prose.includes('“', first)) return lonely(prose, first);
  let open = -1;
  for (let at = first; at < prose.length; at += 1) {
    const sign = prose.charAt(at);
    if (sign === '“') open = at;
    else if (sign === '”') {
      if (open < 0) return at;
      open = -1;
    }
  }
  return open;
}

function lonely(prose: string, at: number): number {
  return at < 0 || prose.includes('”', at + 1) ? -1 : at;
}
