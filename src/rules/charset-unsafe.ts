import { byteIn1252 } from '../knowledge/windows-1252.ts';
import { isBeyondAscii } from './characters.ts';
import { andMore, codeOf, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** What a wire can carry: `“` is in windows-1252, not in ISO 8859-1. */
export const charsetUnsafe: Rule = defineRule({
  id: 'charset-unsafe',
  severity: 'off',
  summary: 'Copy holds only characters that the wire carries',
  source: 'IPTC 7901, section 2 (ASCII); receivers’ systems of before Unicode',
  options: {
    charset: { summary: 'What the wire carries', default: 'windows-1252', choices: ['ascii', 'iso-8859-1', 'windows-1252'] },
  },
  valid: [
    { text: 'PARIS (AP) — “It’s a café,” she said — for 5 €.' },
    { text: 'PARIS (AP) - It is a café.', options: { charset: 'iso-8859-1' } },
    { text: 'PARIS (AP) - It is open.', options: { charset: 'ascii' } },
  ],
  invalid: [
    { text: 'PRAGUE (AP) — Ji[[ř]]í Novák met Ōe.', message: 'Unexpected "ř" (U+0159), expected only windows-1252 (and 1 more)' },
    {
      text: 'PARIS (AP) - It[[’]]s open.',
      options: { charset: 'iso-8859-1' },
      message: 'Unexpected "’" (U+2019), expected only iso-8859-1',
    },
  ],
  check({ text }, { charset }) {
    if (!isBeyondAscii(text)) return NOTHING;
    let [times, first] = [0, -1];
    for (let i = 0; i < text.length; i += 1) {
      if (isCarried(text.charCodeAt(i), charset) || (i === 0 && text.charCodeAt(0) === 0xfeff)) continue;
      if (times === 0) first = i;
      times += 1;
    }
    if (times === 0) return NOTHING;
    const sign = String.fromCodePoint(text.codePointAt(first) ?? 0);
    const message = `Unexpected "${sign}" (${codeOf(sign.codePointAt(0) ?? 0)}), expected only ${charset}${andMore(times - sign.length + 1)}`;
    return [{ message, span: { start: first, end: first + sign.length } }];
  },
});

function isCarried(unit: number, charset: string): boolean {
  if (unit < 128) return true;
  if (charset === 'ascii') return false;
  return charset === 'iso-8859-1' ? unit >= 0xa0 && unit < 256 : byteIn1252(unit) >= 0;
}
