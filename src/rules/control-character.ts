import { signIn1252 } from '../knowledge/windows-1252.ts';
import { hasUnusual } from './characters.ts';
import { andMore, codeOf, NOTHING } from './remarks.ts';
import { defineRule, type Edit, type Rule } from './rule.ts';

/** `The\u0000 minister`, and `it\u0092s` where windows-1252 was read as Latin-1. Tabs, line ends and what frames a transmission are none. */
export const controlCharacter: Rule = defineRule({
  id: 'control-character',
  severity: 'error',
  summary: 'Copy holds no control characters but tabs, line ends and those that frame a transmission',
  source: 'IPTC 7901, section 2: the characters of a message',
  options: {},
  valid: [{ text: 'PARIS (AP) — Ministers met.\r\n\r\n\tThey left.\f' }, { text: '\u0016\u0001\u0002PARIS (AP) — Ministers met.\u0003' }],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers[[\u0000]] met.',
      message: 'Unexpected control character U+0000, expected none',
      fixed: 'PARIS (AP) — Ministers met.',
    },
    {
      text: 'PARIS (AP) — It[[\u0092]]s \u0093open\u0094.',
      message: 'Unexpected control character U+0092, expected "’" (and 2 more)',
      fixed: 'PARIS (AP) — It’s “open”.',
    },
    { text: 'PARIS (AP) — Ministers[[\u007f]]met.', message: 'Unexpected control character U+007F, expected none' },
    { text: 'PARIS (AP) — Ministers [[\u001b]][1mmet.', message: 'Unexpected control character U+001B, expected none' },
  ],
  check({ text }) {
    if (!hasUnusual(text)) return NOTHING;
    const places = strays(text);
    const [start] = places;
    if (start === undefined) return NOTHING;
    const unit = text.charCodeAt(start);
    const wanted = signIn1252(unit);
    const message = `Unexpected control character ${codeOf(unit)}, expected ${wanted === null ? 'none' : JSON.stringify(wanted)}${andMore(places.length)}`;
    const fix = places.flatMap((at) => editAt(text, at));
    return [fix.length > 0 ? { message, span: { start, end: start + 1 }, fix } : { message, span: { start, end: start + 1 } }];
  },
});

/** Not those that end lines and pages, ring bells or frame a transmission: SOH to BEL, DLE to EM, FS to US, NEL. */
const STRAY = /[\0\x08\x0e\x0f\x1a\x1b\x7f-\x84\x86-\x9f]/g;

function strays(text: string): number[] {
  return Array.from(text.matchAll(STRAY), ({ index }) => index);
}

const SAFE = '\0\b';

/** NUL and BS are noise. DEL stands for a lost character, ESC begins a sequence, SO and SI shift what follows: none may be taken out alone. */
function editAt(text: string, at: number): Edit[] {
  const unit = text.charCodeAt(at);
  const span = { start: at, end: at + 1 };
  const sign = unit > 0x7f ? signIn1252(unit) : null;
  if (sign !== null) return [{ span, text: sign }];
  return SAFE.includes(text.charAt(at)) ? [{ span, text: '' }] : [];
}
