import { readLater } from './later.ts';
import type { FormatReader } from './reader.ts';

/** Telegraph style, from `ZCZC` to `NNNN`, with the fields of the desk that sends: `$headline`, `:slug`, `TI#headline`. */
export const zczcFormat: FormatReader = {
  name: 'zczc',
  summary: 'telegraph messages between ZCZC and NNNN',
  fields: () => ({
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
  }),
  opens: 'Zz',
  detect: (head) => /^\ufeff?\s*zczc\b/i.test(head),
  ...readLater(async () => (await import('./envelopes.ts')).readZczc),
};
