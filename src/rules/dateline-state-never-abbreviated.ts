import { printedStates } from './printed-state.ts';
import { defineRule, type Rule } from './rule.ts';

/** `WACO, Tex. (AP) —`: Texas is one of eight states that are always written out. */
export const datelineStateNeverAbbreviated: Rule = defineRule({
  id: 'dateline-state-never-abbreviated',
  severity: 'off',
  summary: 'Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah are never abbreviated',
  source: 'AP Stylebook, “state names”',
  options: {},
  valid: [
    { text: 'WACO, Texas (AP) — The bridge is open again.' },
    { text: 'PEORIA, Ill. (AP) — The bridge is open again.' },
    { text: 'DAVENPORT, IOWA (AP) — The bridge is open again.' },
  ],
  invalid: [
    {
      text: 'WACO, [[Tex.]] (AP) — The bridge is open again.',
      message: 'Unexpected abbreviation "Tex.", expected "Texas"',
      fixed: 'WACO, Texas (AP) — The bridge is open again.',
    },
    {
      text: 'AKRON, [[OH]], Nov. 17 (AP) — The bridge is open again.',
      message: 'Unexpected abbreviation "OH", expected "Ohio"',
      fixed: 'AKRON, Ohio, Nov. 17 (AP) — The bridge is open again.',
    },
  ],
  *check({ text, article: { dateline } }) {
    if (dateline === null) return;
    for (const { printed, form, isWhole } of printedStates(text, dateline)) {
      if (!isWhole || printed.text.toLowerCase() === form.toLowerCase()) continue;
      yield {
        message: `Unexpected abbreviation "${printed.text}", expected "${form}"`,
        span: printed.span,
        fix: [{ span: printed.span, text: form }],
      };
    }
  },
});
