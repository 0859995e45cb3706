import { storiesOf } from '../formats/text.ts';
import type { Story } from '../model/story.ts';
import type { Finding } from '../rules/judge.ts';
import type { Edit } from '../rules/rule.ts';

/** What judges a story for its fixes. */
export type Judge = (story: Story) => Finding[];

/** A text with its fixes made, and how many findings that was; or why they cannot be. */
export type FixedText = { text: string; fixed: number } | { refused: string };

/** Fixes may bring others to light, but not for ever. */
const MOST_PASSES = 10;

/** Makes all fixes of a text, and those that they bring to light, until there are none. */
export function fixText(text: string, encoding: string, judge: Judge): FixedText {
  let [now, fixed] = [text, 0];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const made = fixOnce(now, encoding, judge);
    if ('refused' in made || made.fixed === 0) return 'refused' in made ? made : { text: now, fixed };
    fixed += made.fixed;
    now = made.text;
  }
  return { refused: 'its fixes bring each other forth without end' };
}

interface Placed extends Edit {
  rule: string;
}

function fixOnce(text: string, encoding: string, judge: Judge): FixedText {
  let fixed = 0;
  const edits: Placed[] = [];
  for (const story of storiesOf(text, encoding)) {
    const offset = story.at?.offset ?? 0;
    for (const { rule, fix = [] } of judge(story)) {
      if (fix.length > 0) fixed += 1;
      for (const { span, text: put } of fix) edits.push({ rule, text: put, span: { start: span.start + offset, end: span.end + offset } });
    }
  }
  edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const single = edits.filter((edit, i) => !isSame(edit, edits[i - 1]));
  const clash = single.find((edit, i) => overlaps(single[i - 1], edit));
  if (clash)
    return {
      refused: `two fixes change the same place (${[...new Set(single.filter((edit) => touches(edit, clash)).map(({ rule }) => rule))].join(', ')})`,
    };
  const made = apply(text, single);
  return { text: made, fixed: made === text ? 0 : fixed };
}

/** Two rules may want the same. */
function isSame(a: Placed, b: Placed | undefined): boolean {
  return b !== undefined && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function overlaps(a: Placed | undefined, b: Placed): boolean {
  return a !== undefined && (b.span.start < a.span.end || b.span.start === a.span.start);
}

function touches(a: Placed, b: Placed): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

function apply(text: string, edits: readonly Placed[]): string {
  let [made, at] = ['', 0];
  for (const { span, text: put } of edits) {
    made += text.slice(at, span.start) + put;
    at = span.end;
  }
  return made + text.slice(at);
}
