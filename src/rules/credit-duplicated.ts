import type { Agency, Article } from '../model/record.ts';
import type { Span } from '../text/span.ts';
import { indexOfWord } from '../text/words.ts';
import { loneAgencies } from './lone-agencies.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO (AP) (AP) —`; `AFP` twice below. */
export const creditDuplicated: Rule = defineRule({
  id: 'credit-duplicated',
  severity: 'warning',
  summary: 'A credit stands once',
  source: 'A leftover of copying: NewsML-G2 has one `creditline` an item',
  options: {},
  valid: [
    { text: 'OSLO (AP) — The ferry is running again.\n\n— AP' },
    { text: 'OSLO (AP/AFP) — The ferry is running again.' },
    { text: 'OSLO, Nov 17 (Reuters) - Reuters could not reach the ferry.' },
  ],
  invalid: [
    { text: 'OSLO (AP) ([[AP]]) — The ferry is running again.', message: 'Unexpected second "AP", expected the credit once' },
    {
      text: 'OSLO, Nov 17 (AFP) - The ferry is running again.\n\nAFP\n[[AFP]]',
      message: 'Unexpected second "AFP", expected the credit once',
    },
  ],
  *check({ text, article }) {
    const { dateline, unparsed } = article;
    for (const agency of dateline?.agencies ?? []) {
      const span = secondIn(text, agency, dateline?.span ?? null);
      if (span !== null) yield { message: `Unexpected second "${agency.text}", expected the credit once`, span };
    }
    if (unparsed.length > 0) yield* secondBelow(article);
  },
});

function secondIn(text: string, { text: mark, span }: Agency, dateline: Span | null): Span | null {
  if (span === null || dateline === null) return null;
  const at = indexOfWord(text.slice(0, dateline.end), mark, span.end);
  return at < 0 ? null : { start: at, end: at + mark.length };
}

function* secondBelow(article: Article): Generator<{ message: string; span: Span }> {
  const met = new Set(article.credit?.position === 'trailing' ? article.credit.agencies.map(({ id }) => id) : []);
  for (const { entry, text, span } of loneAgencies(article)) {
    if (met.has(entry.id)) yield { message: `Unexpected second "${text}", expected the credit once`, span };
    met.add(entry.id);
  }
}
