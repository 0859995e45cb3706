/** The names of all formats, in the order of detection. */
export const FORMAT_NAMES: readonly string[] = [
  'anpa1312',
  'iptc7901',
  'zczc',
  'nitf',
  'newsml-g2',
  'newsml-1.2',
  'rcv1',
  'reuters21578',
  'sgml-doc',
  'html',
  'ninjs',
  'ndjson',
  'csv',
  'tsv',
  'email',
  'text',
];
