import { diagnosed, diagnostic } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `<p>Ministers met<p>` in an XML envelope. */
export const envelopeMalformed: Rule = defineRule({
  id: 'envelope-malformed',
  severity: 'error',
  summary: 'An envelope is well-formed',
  source: 'XML 1.0, section 2.1: well-formed documents',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Ministers met.' },
    { text: 'PARIS (AP) — Ministers met.', record: { diagnostics: [diagnostic('envelope-entity', 'something else')] } },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met.',
      record: { diagnostics: [diagnostic('envelope-malformed', 'unclosed tag: p (line 3, column 7)')] },
      message: 'unclosed tag: p (line 3, column 7)',
    },
    {
      text: 'PARIS (AP) — Ministers',
      record: { diagnostics: [diagnostic('envelope-malformed', 'text data outside of root node (line 9, column 1)')] },
      message: 'text data outside of root node (line 9, column 1)',
    },
  ],
  check: (story) => diagnosed(story, 'envelope-malformed'),
});
