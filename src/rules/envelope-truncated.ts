import { diagnosed, diagnostic } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** A message without its `NNNN`. */
export const envelopeTruncated: Rule = defineRule({
  id: 'envelope-truncated',
  severity: 'error',
  summary: 'A transmission is whole',
  source: 'IPTC 7901, section 3; ANPA 1312: a message ends with ETX; XML 1.0: an element is closed',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Ministers met.' },
    { text: 'PARIS (AP) — Ministers met.', record: { diagnostics: [diagnostic('envelope-entity', 'something else')] } },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met.',
      record: { diagnostics: [diagnostic('envelope-truncated', 'the message breaks off: no NNNN')] },
      message: 'the message breaks off: no NNNN',
    },
    {
      text: 'PARIS (AP) — Ministers',
      record: { diagnostics: [diagnostic('envelope-truncated', 'the file breaks off in this story')] },
      message: 'the file breaks off in this story',
    },
  ],
  check: (story) => diagnosed(story, 'envelope-truncated'),
});
