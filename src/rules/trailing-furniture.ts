import { isCaption, isFurniture } from '../knowledge/furniture.ts';
import type { Body } from '../model/record.ts';
import { type Node, nodeAt } from '../text/span.ts';
import { andMore, NOTHING, quoted } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

const STORY = 'Budget talks go on\n\nPARIS (AP) — Ministers met on Friday and left the town.\n\nThey will be back.';

/** `Read more`, `Advertisement`, `(AP Photo/Jane Doe)` below the story: the page it was taken from. */
export const trailingFurniture: Rule = defineRule({
  id: 'trailing-furniture',
  severity: 'warning',
  summary: 'Nothing of the page stands below the story',
  source: 'Pages of papers that run agency copy; the phrases are listed in src/knowledge/tables/furniture.ts',
  options: {},
  valid: [
    { text: STORY },
    { text: `${STORY}\n\nReading more was on nobody’s list of things to do.` },
    { text: 'NEW YORK (AP) — Net 5 mln\n    NOTE: Net includes a gain of one ct per\nshare.' },
  ],
  invalid: [
    { text: `${STORY}\n\n[[Read more]]`, message: 'Unexpected "Read more" below the story, expected the end' },
    {
      text: `${STORY}\n\n[[Advertisement]]\n\nShare`,
      message: 'Unexpected "Advertisement" below the story, expected the end (and 1 more)',
    },
    {
      text: `${STORY}\n\n[[(AP Photo/Jane Doe)]]`,
      message: 'Unexpected "(AP Photo/Jane Doe)" below the story, expected the end',
    },
  ],
  check({ text, article: { body, unparsed } }) {
    const found = lastLines(body.paragraphs);
    found.push(...asides(text, body));
    const end = body.span?.end ?? 0;
    for (const { span } of unparsed)
      if (span !== null && span.start >= end) found.push(...linesOf(text, span.start, span.end).filter(isOfThePage));
    const [first] = found;
    if (first?.span == null) return NOTHING;
    const message = `Unexpected ${quoted(first.text)} below the story, expected the end${andMore(found.length)}`;
    const remark: Remark = { message, span: first.span };
    return [remark];
  },
});

/** Lines of a page at the end of the body, in reading order. */
function lastLines(paragraphs: readonly Node[]): Node[] {
  let first = paragraphs.length;
  while (first > 1 && isOfThePage(paragraphs[first - 1] as Node)) first -= 1;
  return paragraphs.slice(first);
}

/** Pictures' lines that the parser has left out of the paragraphs but not of the body. */
function asides(text: string, { paragraphs, span }: Body): Node[] {
  const from = paragraphs.at(-1)?.span?.end ?? 0;
  if (span === null || from === 0 || span.end - from < 3 || span.end - from > MOST_BELOW) return [];
  return linesOf(text, from, span.end).filter(isOfThePage);
}

function linesOf(text: string, from: number, to: number): Node[] {
  const lines = [...text.slice(from, to).matchAll(/\S[^\n\r]*/g)];
  return lines.map(({ index, 0: line }) => nodeAt(text, from + index, from + index + line.trimEnd().length));
}

const MOST_BELOW = 2000;
const LONGEST = 200;

function isOfThePage({ text }: Node): boolean {
  return text.length <= LONGEST && !/^[a-z]|\n/.test(text) && /[\p{L}]{2}/u.test(text) && (isFurniture(text) || isCaption(text));
}
