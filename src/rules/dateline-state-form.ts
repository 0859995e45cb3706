import { printedStates } from './printed-state.ts';
import { defineRule, type Rule } from './rule.ts';

/** `PEORIA, IL (AP) —` is an address, not a dateline. */
export const datelineStateForm: Rule = defineRule({
  id: 'dateline-state-form',
  severity: 'off',
  summary: 'A state in a dateline is abbreviated as the AP Stylebook does',
  source: 'AP Stylebook, “state names”',
  options: {},
  valid: [
    { text: 'PEORIA, Ill. (AP) — The bridge is open again.' },
    { text: 'WACO, Texas (AP) — The bridge is open again.' },
    { text: 'CHICAGO, IL (AP) — The bridge is open again.' },
    { text: 'PERTH, Australia (AP) — The bridge is open again.' },
    { text: 'HALIFAX, Nova Scotia (AP) — The bridge is open again.' },
  ],
  invalid: [
    {
      text: 'PEORIA, [[IL]] (AP) — The bridge is open again.',
      message: 'Unexpected "IL", expected "Ill."',
      fixed: 'PEORIA, Ill. (AP) — The bridge is open again.',
    },
    {
      text: 'TUCSON, [[Arizona]], Nov. 17 (AP) — The bridge is open again.',
      message: 'Unexpected "Arizona", expected "Ariz."',
      fixed: 'TUCSON, Ariz., Nov. 17 (AP) — The bridge is open again.',
    },
    {
      text: 'PEORIA, [[Ill]] (AP) — The bridge is open again.',
      message: 'Unexpected "Ill", expected "Ill."',
      fixed: 'PEORIA, Ill. (AP) — The bridge is open again.',
    },
  ],
  *check({ text, article: { dateline } }) {
    if (dateline === null) return;
    for (const { printed, form, isWhole } of printedStates(text, dateline)) {
      if (isWhole || printed.text === form) continue;
      yield { message: `Unexpected "${printed.text}", expected "${form}"`, span: printed.span, fix: [{ span: printed.span, text: form }] };
    }
  },
});
