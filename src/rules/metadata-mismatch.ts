import type { Diagnostic } from '../model/record.ts';
import { defineRule, type Rule } from './rule.ts';

/** What the reader of envelopes says: the envelope has Bergen, the story `OSLO (AP) —`. */
const FOUND: Diagnostic = {
  rule: 'metadata-mismatch',
  severity: 'warning',
  message: 'the dateline is from "OSLO", the envelope says "BERGEN"',
  span: { start: 0, end: 4 },
  line: 1,
  column: 1,
};

/** The envelope says Bergen, the dateline `OSLO (AP) —`. */
export const metadataMismatch: Rule = defineRule({
  id: 'metadata-mismatch',
  severity: 'warning',
  summary: 'The envelope and the story say the same',
  source: 'NITF `dateline`, NewsML-G2 `dateline`, ninjs `located`: what the text says, for machines',
  options: {},
  valid: [{ text: 'OSLO (AP) — The ferry is running again.' }, { text: 'BERGEN (AP) — The ferry is running again.' }],
  invalid: [
    {
      text: '[[OSLO]] (AP) — The ferry is running again.',
      record: { diagnostics: [FOUND] },
      message: 'Unexpected "OSLO", expected "BERGEN" as the envelope says',
    },
    {
      text: '[[OSLO]], Nov. 17 (AP) -- The ferry is running again.',
      record: { diagnostics: [FOUND] },
      message: 'Unexpected "OSLO", expected "BERGEN" as the envelope says',
    },
  ],
  *check({ text, article: { diagnostics } }) {
    for (const { rule, message, span } of diagnostics) {
      if (rule !== 'metadata-mismatch') continue;
      const sent = /the envelope says (".*")$/s.exec(message)?.[1];
      const own = text.slice(span.start, span.end);
      yield { message: sent === undefined ? message : `Unexpected "${own}", expected ${sent} as the envelope says`, span };
    }
  },
});
