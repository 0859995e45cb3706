import { findGarbled } from './garbled.ts';
import { diagnosed, diagnostic, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const MESSAGE = 'characters were decoded wrongly before they were sent: "caf\u00c3\u00a9"';

/** Mojibake that the envelope's reader met and the judged text no longer shows; else `mojibake` says it, with its place. */
export const encodingMojibake: Rule = defineRule({
  id: 'encoding-mojibake',
  severity: 'warning',
  summary: 'An envelope was sent in the encoding it was written in',
  source: 'WHATWG Encoding Standard: bytes of UTF-8 taken for windows-1252',
  options: {},
  valid: [
    { text: 'PARIS (AP) — The café is open.' },
    { text: 'PARIS (AP) — The cafÃ© is open.', record: { diagnostics: [diagnostic('encoding-mojibake', MESSAGE)] } },
  ],
  invalid: [
    { text: 'PARIS (AP) — It is open.', record: { diagnostics: [diagnostic('encoding-mojibake', MESSAGE)] }, message: MESSAGE },
    { text: '', record: { diagnostics: [diagnostic('encoding-mojibake', MESSAGE)] }, message: MESSAGE },
  ],
  check(story) {
    const remarks = diagnosed(story, 'encoding-mojibake');
    return remarks.length > 0 && findGarbled(story.text).length > 0 ? NOTHING : remarks;
  },
});
