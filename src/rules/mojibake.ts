import { findGarbled } from './garbled.ts';
import { andMore, NOTHING, quoted } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** `the minister said it was â€œnot a choiceâ€`. */
export const mojibake: Rule = defineRule({
  id: 'mojibake',
  severity: 'error',
  summary: 'Characters are what was written, not UTF-8 read as windows-1252',
  source: 'WHATWG Encoding Standard: bytes of UTF-8 taken for windows-1252',
  options: {},
  valid: [
    { text: 'LISBON (AP) — The «IRMû of the caf\u00e9 said it’s 5 °C.' },
    { text: 'QUÉBEC (PC) — «Ça va…», a dit M. Côté — à Trois-Rivières.' },
    { text: 'PARIS (AFP) - Le «CAFÉ» a ouvert.' },
  ],
  invalid: [
    {
      text: 'PARIS (AP) — It[[â€™]]s a cafÃ© near the station.',
      message: 'Unexpected "â€™", expected "’" (and 1 more)',
      fixed: 'PARIS (AP) — It’s a café near the station.',
    },
    { text: 'PARIS (AP) — It[[Ã¢â‚¬â„¢]]s open.', message: 'Unexpected "Ã¢â‚¬â„¢", expected "’"', fixed: 'PARIS (AP) — It’s open.' },
    {
      text: 'MOSCOW (Tass) - [[ÐšÐ¸ÐµÐ²]] spoke.',
      message: 'Unexpected "ÐšÐ¸ÐµÐ²", expected "Киев"',
      fixed: 'MOSCOW (Tass) - Киев spoke.',
    },
  ],
  check({ text }) {
    const found = findGarbled(text);
    const [first] = found;
    if (first === undefined) return NOTHING;
    const printed = quoted(text.slice(first.start, first.end));
    return [
      {
        message: `Unexpected ${printed}, expected ${quoted(first.decoded)}${andMore(found.length)}`,
        span: { start: first.start, end: first.end },
        fix: found.map(({ start, end, decoded }) => ({ span: { start, end }, text: decoded })),
      },
    ];
  },
});
