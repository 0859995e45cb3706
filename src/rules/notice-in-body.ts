import type { Node } from '../text/span.ts';
import { NOTHING, quoted } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

/** A paragraph `(Eds: photos follow)` in the middle of the story, or `(MORE)` where two takes were put together. */
export const noticeInBody: Rule = defineRule({
  id: 'notice-in-body',
  severity: 'warning',
  summary: 'No note to editors is left between the paragraphs',
  source: 'AP and Reuters practice: notes to editors stand above the dateline or below the story',
  options: {},
  valid: [
    { text: '(Eds: photos follow)\n\nPARIS (AP) — Ministers met.\n\nThey left.' },
    { text: 'PARIS (AP) — Ministers met.\n\n(Changes were made.) They left.\n\nMore of them came.\n\n(They slept.)\n\nThey woke.' },
    { text: 'PARIS (AP) — Ministers met.\n\nEditors of three papers were there.\n\nThey left.' },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met.\n\n[[(Eds: photos follow)]]\n\nThey left.\n\nThey will be back.',
      message: 'Unexpected note to editors "(Eds: photos follow)", expected it above or below the story',
    },
    {
      text: 'PARIS (AP) — Ministers met.\n\n[[(MORE)]]\n\nThey left.\n\nThey will be back.',
      message: 'Unexpected note to editors "(MORE)", expected it above or below the story',
    },
    {
      text: 'PARIS (AP) — Ministers met.\n\n[[EDITORS’ NOTE: This is the second of two stories.]]\n\nThey left.\n\nThey will be back.',
      message: 'Unexpected note to editors "EDITORS’ NOTE: This is the second of two stories.", expected it above or below the story',
    },
  ],
  check({ article: { body } }) {
    let remarks: Remark[] | undefined;
    for (const paragraph of body.paragraphs) {
      if (paragraph.span === null || !isNote(paragraph)) continue;
      const message = `Unexpected note to editors ${quoted(paragraph.text)}, expected it above or below the story`;
      remarks ??= [];
      remarks.push({ message, span: paragraph.span });
    }
    return remarks ?? NOTHING;
  },
});

const FIRST = '([EeNnA';
const PLAIN = /^(?:eds?\.?:|eds note|editor['’]?s['’]? note|editors:|notes? to editors|attn|advisory:)/;
const BRACKETED =
  /^(?:eds?\b|editor|note to|more\)|more\]|adds |recasts|releads|updates with|repeats |corrects |attn|hold for|embargo|with photo|photos? follow)/;
const LONGEST = 500;

function isNote({ text }: Node): boolean {
  if (text.length > LONGEST || !FIRST.includes(text.charAt(0)) || text.includes('newsparse-ignore')) return false;
  const opening = text.slice(0, 48).toLowerCase();
  const sign = opening.charAt(0);
  if (sign !== '(' && sign !== '[') return PLAIN.test(opening);
  return /[)\]]\.?$/.test(text) && BRACKETED.test(opening.slice(1).trimStart());
}
