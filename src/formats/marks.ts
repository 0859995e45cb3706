/** What tells a format from others, and its reader needs again. */

/** An ANPA 1312 message that has lost its control characters. */
export const LOST_ANPA: RegExp = /^\ufeff?\s*\ufffd{1,3}[A-Za-z]{1,2}\d{3,4}[A-Z]*\ufffd/u;

/** `eca0417 3 i 182  dpa 0932`: service, sequence, priority, category, words, rest. */
export const IPTC_HEADER: RegExp = /^\u0001?([a-z]{3})(\d{2,6}) ([0-9]) ([a-z]{1,3}) +(\d{1,5})\b[^\n\r]*/i;

/** The items of NewsML-G2. */
export const G2_ITEMS: ReadonlySet<string> = new Set([
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
]);
