import { draftAnpa } from './anpa1312-message.ts';
import { decode } from './decode.ts';
import { failed, numberStories } from './draft.ts';
import type { FormatReader, StoryEntry } from './reader.ts';

/** The wire form of the American agencies: SYN SYN SOH `W3164` US `asian`, `f l` DC3 DC1 ` BC-LT--Chile-AndesObserv 08-21 0972`, STX `^…<`. */
export const anpa1312Format: FormatReader = {
  name: 'anpa1312',
  summary: 'ANPA 1312 as AP and Kyodo send it',
  fields: {
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
  },
  detect: (head) => SOUND.test(head.slice(0, 300)) || LOST.test(head.slice(0, 300)),
  read: readMessages,
};

/** SYN SYN SOH, level and number, perhaps the sender, US. */
const SOUND = /^[\s\u0016]*\u0001[A-Za-z]{1,2}\d{3,4}[A-Z]*\u001f/u;
/** The same with U+FFFD in place of its control characters. */
const LOST = /^\ufeff?\s*\ufffd{1,3}[A-Za-z]{1,2}\d{3,4}[A-Z]*\ufffd/u;

function* readMessages(bytes: Uint8Array): Generator<StoryEntry> {
  const { text, encoding } = decode(bytes);
  if (LOST.test(text)) {
    yield failed('an ANPA 1312 message that has lost its control characters (U+FFFD stands for them, the first at offset 0)', 1);
    return;
  }
  const finish = numberStories('anpa1312');
  for (const message of text.split('\u0001').slice(1)) yield finish(draftAnpa(message) ?? failed('no ANPA 1312 header'), encoding);
}
