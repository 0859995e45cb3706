import { agencyById, foldMark } from '../knowledge/agencies.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO (A.P.) —`, `OSLO (Afp) -`. */
export const datelineAgencyForm: Rule = defineRule({
  id: 'dateline-agency-form',
  severity: 'off',
  summary: "A dateline's agency is printed as it prints itself",
  source: "Each agency's own copy; `newsparse agencies` lists its marks, the usual one first",
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry is running again.' },
    { text: 'Oslo (dpa) - The ferry is running again.' },
    { text: 'OSLO (Associated Press) — The ferry is running again.' },
  ],
  invalid: [
    {
      text: 'OSLO ([[A.P.]]) — The ferry is running again.',
      message: 'Unexpected "A.P.", expected "AP"',
      fixed: 'OSLO (AP) — The ferry is running again.',
    },
    {
      text: 'OSLO, Nov 17 ([[REUTERS]]) - The ferry is running again.',
      message: 'Unexpected "REUTERS", expected "Reuters"',
      fixed: 'OSLO, Nov 17 (Reuters) - The ferry is running again.',
    },
  ],
  *check({ article: { dateline } }) {
    for (const { id, text, span } of dateline?.agencies ?? []) {
      const right = formOf(id, text);
      if (span !== null && right !== null && right !== text)
        yield { message: `Unexpected "${text}", expected "${right}"`, span, fix: [{ span, text: right }] };
    }
  },
});

/** The mark that is the same but for case and points; a printed form that is a mark itself stays. Null: none. */
function formOf(id: string, printed: string): string | null {
  const marks = agencyById(id)?.marks ?? [];
  if (marks.includes(printed)) return printed;
  const folded = foldMark(printed);
  const right = marks.find((mark) => foldMark(mark) === folded) ?? null;
  // The point may stand there, taken for the end of the bracket's words: `(Newsfile Corp. – Nov. 17)`.
  return right === `${printed}.` ? null : right;
}
