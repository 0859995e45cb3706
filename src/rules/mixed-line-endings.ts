import { andMore, NOTHING } from './remarks.ts';
import { defineRule, type Edit, type Rule } from './rule.ts';

const ENDS = [
  { end: '\n', name: 'LF' },
  { end: '\r\n', name: 'CRLF' },
  { end: '\r', name: 'CR' },
] as const;

/** Lines that end in CRLF and in LF show that two systems wrote the file. */
export const mixedLineEndings: Rule = defineRule({
  id: 'mixed-line-endings',
  severity: 'warning',
  summary: 'All lines of a story end in the same way',
  source: 'RFC 2046, section 4.1.1, and POSIX: text has one way to end a line',
  options: {},
  valid: [{ text: 'PARIS (AP) — Ministers met.\r\n\r\nThey left.\r\n' }, { text: 'PARIS (AP) — Ministers met.\r\r\nThey left.\r\n' }],
  invalid: [
    {
      text: 'PARIS (AP) — Ministers met.\n\nThey left.[[\r\n]]They will be back.\n',
      message: 'Unexpected CRLF, expected LF as the other lines end',
      fixed: 'PARIS (AP) — Ministers met.\n\nThey left.\nThey will be back.\n',
    },
    {
      text: 'PARIS (AP) — Ministers met.[[\r]]They left.\r\nThey slept.\r\nThey will be back.\n',
      message: 'Unexpected CR, expected CRLF as the other lines end (and 1 more)',
      fixed: 'PARIS (AP) — Ministers met.\r\nThey left.\r\nThey slept.\r\nThey will be back.\r\n',
    },
  ],
  check({ text }) {
    if (text.indexOf('\r') < 0 || !isMixed(text)) return NOTHING;
    const ends = [...text.matchAll(/\r{0,2}\n|\r/g)];
    const usual = ENDS.reduce((best, one) => (timesOf(ends, one.end) > timesOf(ends, best.end) ? one : best));
    const others = ends.filter(([end]) => end !== usual.end && !(end === '\r\r\n' && usual.end === '\r\n'));
    const [first] = others;
    if (first === undefined) return NOTHING;
    const name = ENDS.find(({ end }) => end === first[0])?.name ?? 'CR';
    const edits = others.map((end): Edit => ({ span: spanOf(end), text: usual.end }));
    return [
      {
        message: `Unexpected ${name}, expected ${usual.name} as the other lines end${andMore(others.length)}`,
        span: spanOf(first),
        fix: edits,
      },
    ];
  },
});

/** A line may end in CR CR LF: teleprinters needed the time. */
function isMixed(text: string): boolean {
  return [/(?<!\r)\n/, /\r\n/, /\r(?![\r\n])/].filter((end) => end.test(text)).length > 1;
}

function timesOf(ends: readonly RegExpExecArray[], wanted: string): number {
  return ends.reduce((times, [end]) => times + (end === wanted ? 1 : 0), 0);
}

function spanOf({ index, 0: { length } }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + length };
}
