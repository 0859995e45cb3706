import { readLater } from './later.ts';
import { LOST_ANPA } from './marks.ts';
import type { FormatReader } from './reader.ts';

/** The wire form of the American agencies: SYN SYN SOH `W3164` US `asian`, `f l` DC3 DC1 ` BC-LT--Chile-AndesObserv 08-21 0972`, STX `^…<`. */
export const anpa1312Format: FormatReader = {
  name: 'anpa1312',
  summary: 'ANPA 1312 as AP and Kyodo send it',
  fields: () => ({
    text: 'what follows the head lines, with the byline above it; rows of tables as lines',
    date: 'trailer after ETX: AP-WF-08-21-19 2140GMT, KWS-20:48-11-02-20 (Japan time)',
    headline: 'first ^ line below the slug; Kyodo: lines to +',
    slugline: 'first ^ line after STX, else the keyword of the header',
    byline: '^By … =',
    dateline: 'in the text',
    credit: 'in the text',
    notices: "^Eds: …, ^EDITOR'S NOTE …, ^AP Photo …, a ^ line that sums up",
    category: 'header, second letter of the second line',
    transmission: 'header: level and sequence, selector as service, priority letter; take and words of the slug line',
  }),
  opens: '\u0001\u0016\ufffd',
  detect: (head) => SOUND.test(head.slice(0, 300)) || LOST_ANPA.test(head.slice(0, 300)),
  ...readLater(async () => (await import('./envelopes.ts')).readAnpa1312),
};

/** SYN SYN SOH, level and number, perhaps the sender, US. */
const SOUND = /^[\s\u0016]*\u0001[A-Za-z]{1,2}\d{3,4}[A-Z]*\u001f/u;
