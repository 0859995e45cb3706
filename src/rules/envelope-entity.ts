import { diagnosed, diagnostic } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `caf&eacute;` in an XML envelope. */
export const envelopeEntity: Rule = defineRule({
  id: 'envelope-entity',
  severity: 'warning',
  summary: 'An envelope uses only entities that are declared',
  source: 'XML 1.0, section 4.1: entity declared',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Ministers met.' },
    { text: 'PARIS (AP) — Ministers met.', record: { diagnostics: [diagnostic('envelope-malformed', 'something else')] } },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met.',
      record: { diagnostics: [diagnostic('envelope-entity', 'undefined entity (line 2, column 9); left as it stands')] },
      message: 'undefined entity (line 2, column 9); left as it stands',
    },
    {
      text: 'PARIS (AP) — Ministers',
      record: { diagnostics: [diagnostic('envelope-entity', 'undefined entity (line 7, column 3); left as it stands')] },
      message: 'undefined entity (line 7, column 3); left as it stands',
    },
  ],
  check: (story) => diagnosed(story, 'envelope-entity'),
});
