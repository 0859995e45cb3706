import { decode } from './decode.ts';
import { numberStories } from './draft.ts';
import type { FormatReader, StoryEntry } from './reader.ts';
import { draftZczc } from './zczc-message.ts';

/** Telegraph style, from `ZCZC` to `NNNN`, with the fields of the desk that sends: `$headline`, `:slug`, `TI#headline`. */
export const zczcFormat: FormatReader = {
  name: 'zczc',
  summary: 'telegraph messages between ZCZC and NNNN',
  fields: {
    text: 'what follows the field lines, to NNNN',
    id: 'AN#',
    date: 'PD#',
    headline: 'TI#, ^, $ (where it is more than a code)',
    slugline: '#, : (where ^ or nothing else is the headline)',
    byline: 'BY#',
    credit: 'SO#',
    notices: 'AB# as summary',
    keywords: 'KY#',
    category: '%, $ (where it is a code)',
    transmission: 'ZCZC line: channel and number; = as take, & or ~ as service',
  },
  detect: (head) => /^\ufeff?\s*zczc\b/iu.test(head),
  read: readMessages,
};

function* readMessages(bytes: Uint8Array): Generator<StoryEntry> {
  const { text, encoding } = decode(bytes);
  const finish = numberStories('zczc');
  for (const message of text.split(/^\ufeff?[ \t]*zczc\b/imu).slice(1)) yield finish(draftZczc(message), encoding);
}
