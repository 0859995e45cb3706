import { readLater } from './later.ts';
import { IPTC_HEADER } from './marks.ts';
import type { FormatReader } from './reader.ts';

/** The teleprinter form of the European agencies: SOH `eca0417 3 i 182  dpa 0932`, slug, STX head, text, ETX `201746 GMT Nov 19`. */
export const iptc7901Format: FormatReader = {
  name: 'iptc7901',
  summary: 'IPTC 7901 as dpa, ats and others send it, also stripped of its control characters',
  fields: () => ({
    text: "what follows STX: byline, text to the notebook; the head block's headline and takes are left out",
    date: 'trailer after ETX: 201746 GMT Nov 19',
    headline: 'head block after STX, to the line that ends in =',
    slugline: 'lines before STX, without the slash at their end',
    byline: 'head block, the line with By, Von, Par',
    dateline: 'in the text',
    credit: 'in the text',
    notices: 'notebook: note to editors; what is not for publication; sign-off',
    urgency: 'header, second field',
    category: 'header, third field',
    embargo: 'paragraph that begins EMBARGO or Sperrfrist',
    transmission: 'header: service and sequence, priority, word count; take keys of the head block',
  }),
  detect: (head) => IPTC_HEADER.test(head.replace(/^[\ufeff\u007f\s]+/u, '').slice(0, 200)),
  ...readLater(async () => (await import('./envelopes.ts')).readIptc7901),
};
