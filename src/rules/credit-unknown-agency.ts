import { isUnnamedCredit } from '../knowledge/credits.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO (Quelk) —`: no agency that the trade knows. */
export const creditUnknownAgency: Rule = defineRule({
  id: 'credit-unknown-agency',
  severity: 'info',
  summary: 'A credit names an agency that is known',
  source: '`newsparse agencies`',
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry is running again.' },
    { text: 'OSLO (Agencies) — The ferry is running again.' },
    { text: 'OSLO — The ferry is running again.' },
    { text: 'AKRON, Ohio (WQLK) — The ferry is running again.' },
    { text: 'OSLO — The ferry is running again.\n\nSOURCE: Agencies' },
  ],
  invalid: [
    { text: 'OSLO ([[Quelk]]) — The ferry is running again.', message: 'Unexpected credit "Quelk", expected a known agency' },
    { text: 'OSLO, Nov. 17 ([[QZNA]]) -- The ferry is running again.', message: 'Unexpected credit "QZNA", expected a known agency' },
  ],
  *check({ article: { credit } }) {
    if (credit === null || credit.agencies.length > 0 || credit.span === null || credit.position === 'copyright') return;
    if (credit.text.length > LONGEST) return;
    const name = NAME.exec(credit.text)?.[1] ?? '';
    if (name === '' || CALL_LETTERS.test(name) || isUnnamedCredit(name.toLowerCase().replace(/^[a-z ]{2,12}:\s*/, ''))) return;
    const start = credit.span.start + credit.text.indexOf(name);
    yield { message: `Unexpected credit "${name}", expected a known agency`, span: { start, end: start + name.length } };
  },
});

const LONGEST = 100;
/** American stations sign so: `HARRISBURG, Pa. (WHTM) —`. */
const CALL_LETTERS = /^[KW][A-Z]{2,3}(?:-TV)?$/;
/** Without its brackets or slashes. */
const NAME = /^[\s([/—–-]*(.*?)[\s)\]/.—–-]*$/s;
