import { NEVER_TWICE } from '../knowledge/tables/proof-words.ts';
import { isEnglish, NOTHING, quoted } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';
import { wordsOf } from './words.ts';

const WORDS: ReadonlySet<string> = new Set(NEVER_TWICE);
const LONGEST = 6;

/** `Ministers met in the the capital.` Only small words of English: Pago Pago, and "had had", are as they should be. */
export const doubleWord: Rule = defineRule({
  id: 'double-word',
  severity: 'warning',
  summary: 'No small word stands twice in a row',
  source: 'Proof-readers’ practice; the words are listed in src/knowledge/tables/proof-words.ts',
  options: {},
  valid: [
    { text: 'PAGO PAGO (AP) — Those who had had the time said that that was it.' },
    { text: 'PARIS (AP) — He knew what it was for. For years the plan was his. His wife left.' },
    { text: 'BERLIN (dpa) - Das sagte der Mann, der der Frau half.', record: { language: 'de' } },
  ],
  invalid: [
    { text: 'PARIS (AP) — Ministers met in [[the the]] capital.', message: 'Unexpected "the the", expected one "the"' },
    { text: 'PARIS (AP) — The ministers went [[to\nto]] sleep.', message: 'Unexpected "to to", expected one "to"' },
  ],
  check(story) {
    const { text, article } = story;
    const { count, hashes, ends } = wordsOf(text, article);
    let remarks: Remark[] | undefined;
    for (let i = 1; i < count; i += 1) {
      if (hashes[i] !== hashes[i - 1]) continue;
      const span = twiceAt(text, ends[i - 1] as number, ends[i] as number);
      if (span === null) continue;
      const printed = text.slice(span.start, span.end);
      remarks ??= [];
      if (remarks.length === MOST) break;
      remarks.push({ message: `Unexpected ${quoted(printed)}, expected one ${quoted(printed.slice(printed.search(/\s/)).trim())}`, span });
    }
    return remarks === undefined || !isEnglish(story) ? NOTHING : remarks;
  },
});

/** More of them are a text of another kind: a refrain, a table. */
const MOST = 10;

/** Blanks that may stand between two words: a line end and an indent. */
const WIDEST_GAP = 20;

/** Where a small word stands twice with nothing but white space between; the first ends at `middle`, the second at `end`. */
function twiceAt(text: string, middle: number, end: number): { start: number; end: number } | null {
  if (end - middle > LONGEST + WIDEST_GAP) return null;
  const word = /^\s+(\S+)$/.exec(text.slice(middle, end))?.[1];
  if (word === undefined || !WORDS.has(word.toLowerCase())) return null;
  const start = middle - word.length;
  return text.slice(start, middle).toLowerCase() === word.toLowerCase() ? { start, end } : null;
}
