import { andMore, NOTHING } from './remarks.ts';
import { defineRule, type Rule } from './rule.ts';

const GAP = /(?<=[^\s])[ \t]{2,40}(?=[^\s])/g;

/** `Ministers  met`: two blanks between words. Two behind a stop are a typist's habit, many in a line make a table: both are left. */
export const whitespaceRun: Rule = defineRule({
  id: 'whitespace-run',
  severity: 'off',
  summary: 'One blank stands between words',
  source: 'AP Stylebook, “spaces”',
  options: { afterStop: { summary: 'Whether two blanks after a full stop are an error, too', default: false } },
  valid: [
    { text: 'PARIS (AP) — Ministers met.  They left.' },
    { text: 'PARIS (AP) — Ministers met.\n\n   Oslo     3   4\n   Bergen   1   0\n' },
    { text: 'PARIS (AP) — Ministers met.\n\n    They left.' },
  ],
  invalid: [
    { text: 'PARIS (AP) — Ministers[[  ]]met.', message: 'Unexpected 2 blanks, expected one', fixed: 'PARIS (AP) — Ministers met.' },
    {
      text: 'PARIS (AP) — They met.[[  ]]They left.',
      options: { afterStop: true },
      message: 'Unexpected 2 blanks, expected one',
      fixed: 'PARIS (AP) — They met. They left.',
    },
  ],
  check({ article: { body } }, { afterStop }) {
    const found = body.paragraphs.flatMap(({ text: prose, span }) => gapsIn(prose, span?.start ?? 0, afterStop));
    const [first] = found;
    if (first === undefined) return NOTHING;
    return [
      {
        message: `Unexpected ${first.end - first.start} blanks, expected one${andMore(found.length)}`,
        span: first,
        fix: found.map((span) => ({ span, text: ' ' })),
      },
    ];
  },
});

function gapsIn(prose: string, start: number, afterStop: boolean): { start: number; end: number }[] {
  if (!prose.includes('  ') && !prose.includes('\t')) return [];
  const gaps = [...prose.matchAll(GAP)];
  if (gaps.length > 1 && gaps.some(({ 0: blanks }) => blanks.length > 2)) return [];
  return gaps
    .filter(({ index }) => afterStop || !/[.!?"”’)]/.test(prose.charAt(index - 1)))
    .map(({ index, 0: blanks }) => ({ start: start + index, end: start + index + blanks.length }));
}
