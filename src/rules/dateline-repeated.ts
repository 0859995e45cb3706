import type { Dateline } from '../model/record.ts';
import { defineRule, type Rule } from './rule.ts';

/** `OSLO (AP) —` above the story, and `OSLO (AP) —` again at its first paragraph. */
export const datelineRepeated: Rule = defineRule({
  id: 'dateline-repeated',
  severity: 'warning',
  summary: 'A dateline stands once',
  source: 'A leftover of joined takes: ANPA 1312 and IPTC 7901 have one text a message, with one dateline',
  options: {},
  valid: [
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.\n\nOSLO is glad of it.' },
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.\n\nBERGEN, Nov. 17 (AP) -- The other is not.' },
    { text: 'OSLO, Nov. 17 (AP) -- The ferry is running again.\n\nOSLO -- 4 degrees, rain.' },
  ],
  invalid: [
    {
      text: 'OSLO, Nov. 17 (AP) --\n\n[[OSLO, Nov. 17 (AP) --]] The ferry is running again.',
      message: 'Unexpected second dateline "OSLO, Nov. 17 (AP) --", expected one',
    },
    {
      text: 'OSLO (AP) — The ferry is running again.\n\n[[OSLO, Nov. 17 (AP) —]] It had been aground for a week.',
      message: 'Unexpected second dateline "OSLO, Nov. 17 (AP) —", expected one',
    },
  ],
  *check({ text, article: { dateline, body } }) {
    const place = dateline?.places[0]?.text;
    if (dateline?.span == null || place === undefined || body.span === null) return;
    for (let at = text.indexOf(place, dateline.span.end); at >= 0; at = text.indexOf(place, at + place.length)) {
      if (!beginsLine(text, at, dateline.span.end)) continue;
      const length = datelineLength(text.slice(at, at + LONGEST), place, dateline);
      if (length === 0) continue;
      yield {
        message: `Unexpected second dateline "${text.slice(at, at + length)}", expected one`,
        span: { start: at, end: at + length },
      };
      return;
    }
  },
});

const LONGEST = 120;
const DASH = /^\)\s?(?:--?|[—–_:])/;

/** How long the dateline is that opens the text: the same agency must stand in it, bracketed, and a dash end it; 0: it is none. */
function datelineLength(opening: string, place: string, { agencies }: Dateline): number {
  const close = opening.indexOf(')', place.length);
  const length = close < 0 ? 0 : (DASH.exec(opening.slice(close))?.[0].length ?? 0);
  const inside = opening.slice(place.length, close);
  if (length === 0 || agencies.length === 0 || inside.includes('\n')) return 0;
  return agencies.every((agency) => inside.includes(agency.text)) ? close + length : 0;
}

/** Whether nothing but white space stands between a line's start, or the dateline's end, and an offset. */
function beginsLine(text: string, at: number, floor: number): boolean {
  let i = at;
  while (i > floor && at - i < LONGEST && (text.charCodeAt(i - 1) === 32 || text.charCodeAt(i - 1) === 9)) i -= 1;
  return i === floor || text.charCodeAt(i - 1) === 10;
}
