import type { Agency } from '../model/record.ts';
import { loneAgencies } from './lone-agencies.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO (AP) —` above, `— AFP` below. */
export const datelineAgencyMismatch: Rule = defineRule({
  id: 'dateline-agency-mismatch',
  severity: 'warning',
  summary: "A dateline's agency is the one that signs the story",
  source: 'A story has one credit (ninjs `byline` and `source`, NewsML-G2 `creditline`); two come of pasted copy',
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry is running again.\n\n— AP' },
    { text: 'OSLO (AP) — The ferry is running again.\n\nSteamer AFP' },
    { text: 'OSLO (AP/AFP) — The ferry is running again.\n\n— AFP' },
    { text: 'CHICAGO, March 13 - CNW Corp has sold its ferry.\n Reuter' },
  ],
  invalid: [
    { text: 'OSLO (AP) — The ferry is running again.\n\n— [[AFP]]', message: 'Unexpected credit "AFP", expected "AP" as in the dateline' },
    {
      text: 'OSLO, Nov 17 (AFP) - The ferry is running again.\n\n([[Reuters]])',
      message: 'Unexpected credit "Reuters", expected "AFP" as in the dateline',
    },
  ],
  *check({ text, article }) {
    const own = article.dateline?.agencies ?? [];
    if (own.length === 0 || article.unparsed.length === 0 || !own.every((agency) => isSigned(text, agency))) return;
    const wanted = own.map((agency) => `"${agency.text}"`).join(' or ');
    for (const { entry, text: mark, span } of loneAgencies(article)) {
      if (!own.some(({ id }) => id === entry.id))
        yield { message: `Unexpected credit "${mark}", expected ${wanted} as in the dateline`, span };
    }
  },
});

const BRACKETS = '([{/（【［';

/** Whether an agency stands in a bracket or between slashes: not `CHICAGO - CNW Corp said`. */
function isSigned(text: string, { span }: Agency): boolean {
  return span !== null && span.start > 0 && BRACKETS.includes(text.charAt(span.start - 1));
}
