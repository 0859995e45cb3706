import { diagnosed, diagnostic, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const MESSAGE = 'a character was lost before it was sent: "caf\ufffd"';

/** A character lost in the envelope that the judged text no longer shows; else `replacement-character` says it, with its place. */
export const encodingLostCharacter: Rule = defineRule({
  id: 'encoding-lost-character',
  severity: 'warning',
  summary: 'An envelope has lost no character on its way',
  source: 'Unicode Standard, section 5.22: U+FFFD stands for what could not be decoded',
  options: {},
  valid: [
    { text: 'PARIS (AP) — The café is open.' },
    { text: 'PARIS (AP) — The caf\ufffd is open.', record: { diagnostics: [diagnostic('encoding-lost-character', MESSAGE)] } },
  ],
  invalid: [
    { text: 'PARIS (AP) — It is open.', record: { diagnostics: [diagnostic('encoding-lost-character', MESSAGE)] }, message: MESSAGE },
    { text: '', record: { diagnostics: [diagnostic('encoding-lost-character', MESSAGE)] }, message: MESSAGE },
  ],
  check(story) {
    const remarks = diagnosed(story, 'encoding-lost-character');
    return remarks.length > 0 && story.text.includes('\ufffd') ? NOTHING : remarks;
  },
});
