import { NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

/** A story in UTF-8 needs no U+FEFF before its first character; in UTF-16 it does. */
export const byteOrderMark: Rule = defineRule({
  id: 'byte-order-mark',
  severity: 'info',
  summary: 'A story in UTF-8 begins with its first character',
  source: 'Unicode Standard, section 2.6: a byte-order mark is not recommended for UTF-8',
  options: {},
  valid: [
    { text: 'PARIS (AP) — Ministers met.' },
    {
      text: '\ufeffPARIS (AP) — Ministers met.',
      record: { source: { path: '-', id: null, index: 0, format: 'text', encoding: 'utf-16le', length: 28 } },
    },
  ],
  invalid: [
    {
      text: '[[\ufeff]]PARIS (AP) — Ministers met.',
      message: 'Unexpected byte-order mark, expected none in UTF-8',
      fixed: 'PARIS (AP) — Ministers met.',
    },
    { text: '[[\ufeff]]', message: 'Unexpected byte-order mark, expected none in UTF-8', fixed: '' },
  ],
  check({ text, article: { source } }) {
    if (text.charCodeAt(0) !== 0xfeff || source.encoding.startsWith('utf-16')) return NOTHING;
    const span = { start: 0, end: 1 };
    return [{ message: 'Unexpected byte-order mark, expected none in UTF-8', span, fix: [{ span, text: '' }] }];
  },
});
