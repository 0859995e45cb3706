import { PLACEHOLDERS } from '../knowledge/tables/proof-words.ts';
import { NOTHING, quoted } from './remarks.ts';
import { defineRule, type Remark, type Rule } from './rule.ts';

/** `The fire killed TK people.` */
export const placeholderLeft: Rule = defineRule({
  id: 'placeholder-left',
  severity: 'warning',
  summary: 'No mark of the desk is left where words were to come',
  source: 'Desks’ practice: TK for “to come”, CQ for “checked”, XXXX and question marks for what is not yet known',
  options: { marks: { summary: 'The marks that may not be left', default: PLACEHOLDERS } },
  valid: [
    { text: 'ISTANBUL (AP) — Flight TK 1951 and the XXX Olympiad were mentioned. Really???' },
    { text: 'PARIS (AP) — The stock, TK, rose.' },
  ],
  invalid: [
    { text: 'PARIS (AP) — The fire killed [[TK]] people.', message: 'Unexpected "TK", expected what was to come' },
    { text: 'PARIS (AP) — The mayor, Ann Smyth [[(cq)]], left.', message: 'Unexpected "(cq)", expected what was to come' },
  ],
  check({ text, article: { body } }, { marks }) {
    if (body.span === null || (marks === PLACEHOLDERS && !hasStem(text, body.span.start))) return NOTHING;
    const { start: from, end: to } = body.span;
    let remarks: Remark[] | undefined;
    for (const mark of marks) {
      const span = placeOf(text, mark, from, to);
      if (span === null || remarks?.some((other) => other.span.start <= span.start && span.end <= other.span.end)) continue;
      remarks ??= [];
      remarks.push({ message: `Unexpected ${quoted(mark.trim())}, expected what was to come`, span });
    }
    return remarks ?? NOTHING;
  },
});

/** What the marks have in common: most stories hold none of these. */
const STEMS = ['TK', 'XXXX', 'psum', '(CQ', '(cq'];

function hasStem(text: string, from: number): boolean {
  return STEMS.some((stem) => text.indexOf(stem, from) >= 0);
}

const MOST_LOOKED_AT = 100;

/** A blank before a mark is any white space, and one behind it is followed by a small letter: `killed TK people`, not `flight TK 1951`. */
function placeOf(text: string, mark: string, from: number, to: number): { start: number; end: number } | null {
  const core = mark.trim();
  let start = text.indexOf(core, from);
  for (let looked = 0; start >= 0 && start < to && looked < MOST_LOOKED_AT; looked += 1) {
    const end = start + core.length;
    const fits =
      (core === mark.trimStart() || /\s/.test(text.charAt(start - 1))) &&
      (core === mark.trimEnd() || /\s[a-z]/.test(text.slice(end, end + 2)));
    if (fits) return { start, end };
    start = text.indexOf(core, end);
  }
  return null;
}
