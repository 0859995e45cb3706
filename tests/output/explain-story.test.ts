import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainStory } from '../../src/output/explain-story.ts';
import type { Explained, Weighed } from '../../src/output/explained.ts';
import { widthOf } from '../../src/output/width.ts';
import { explainArticle } from '../../src/resolve/explain-article.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const STORY = 'Ferry late\n\nSEOUL, Nov 17 — A ferry was late.\n\nIt came at noon. — AFP\n';
const plain = { width: 80, colour: false, full: false };

function weighed(score: number, weights: number[]): Weighed {
  const evidence = weights.map((weight) => ({ reason: 'a reason', text: null, weight }));
  return { text: 'SEOUL', span: { start: 0, end: 5 }, score, evidence };
}

test('a story with all it has', async () => {
  const taken = { ...weighed(1, []), span: { start: 12, end: 27 }, evidence: [{ reason: 'a famous place', text: 'SEOUL', weight: 1 }] };
  const explained = { ...explainArticle(STORY), dateline: { taken, runnerUp: null, needed: 0.8 } };
  expect(await explainStory(STORY, explained, { ...plain, width: 60 })).toMatchInlineSnapshot(`
    "standard input                  text · utf-8 · 70 characters
    ────────────────────────────────────────────────────────────
    Ferry late
    ~~~~~~~~~~ headline

    SEOUL, Nov 17 — A ferry was late.
    ~~~~~~~~~~~~~~~ dateline
    ^^^^^ place
           ^^^^^^ date

    It came at noon. — AFP
                     ~~~~~ credit
    ────────────────────────────────────────────────────────────
    Dateline   taken, 1 where 0.8 is needed
      SEOUL, Nov 17 —  line 3
      +1.0  a famous place: SEOUL
      ────
      +1.0  sum

    Place      SEOUL: exact, the only candidate

    Credit     taken
      — AFP  line 5, after the story
      Agence France-Presse (afp)
    "
  `);
});

describe('the dateline', () => {
  const explain = async (dateline: Partial<Explained['dateline']>): Promise<string> => {
    const explained = { ...explainArticle('SEOUL'), dateline: { taken: null, runnerUp: null, needed: 1.8, ...dateline } };
    const text = await explainStory('SEOUL', explained, plain);
    return text.slice(text.indexOf('Dateline'), text.indexOf('\n\nCredit'));
  };

  test('none, and nothing like one', async () => {
    expect(await explain({})).toBe('Dateline   none: nothing in the story looks like one');
  });

  test('none, with the best candidate', async () => {
    expect(await explain({ runnerUp: weighed(-0.35, [1.4, -1.75]) })).toBe(
      [
        'Dateline   none: the best candidate is refused, -0.35 where 1.8 is needed',
        '  SEOUL  line 1',
        '  +1.40  a reason',
        '  -1.75  a reason',
        '  ─────',
        '  -0.35  sum',
      ].join('\n'),
    );
  });

  test('one, and a runner-up that would have been enough', async () => {
    const text = await explain({ taken: weighed(12, [14, -2]), runnerUp: weighed(2, [2]) });
    expect(text).toContain('taken, 12 where 1.8 is needed\n  SEOUL  line 1\n  +14.0  a reason\n   -2.0  a reason\n  ─────\n  +12.0  sum');
    expect(text).toContain('Runner-up  not taken, 2 where 1.8 is needed');
  });
});

test('a credit of the envelope, and one of no known agency, have no line', async () => {
  const other = { text: 'wire reports', span: { start: 0, end: 5 }, agencies: [], position: 'trailing' as const };
  const credit = { taken: { ...other, text: 'Reuters', span: null, position: 'metadata' as const }, others: [other] };
  const text = await explainStory('SEOUL', { ...explainArticle('SEOUL'), credit }, plain);
  expect(text.slice(text.indexOf('Credit'))).toBe(
    `Credit     taken
  Reuters  in the envelope
  no agency that is known

Also       not taken
  SEOUL  line 1, after the story
  no agency that is known
`,
  );
});

describe('colour', () => {
  test('a legend in place of marks', async () => {
    const text = await explainStory(STORY, explainArticle(STORY), { ...plain, colour: true });
    expect(text).not.toContain('~~');
    expect(text).toContain('\x1b[1mheadline\x1b[22m · \x1b[4mdateline\x1b[24m (');
    expect(text).toContain('\x1b[36m— AFP\x1b[39m');
  });
});

test.each(['afp-seoul', 'xinhua-chinese', 'yonhap-korean', 'spa-arabic', 'no-dateline-washington', 'embargo'])(
  '%s: no line is wider than the screen',
  async (name) => {
    const text = readFileSync(join(FIXTURES, `${name}.txt`), 'utf8');
    for (const width of [60, 80, 200]) {
      for (const colour of [false, true]) {
        const shown = await explainStory(text, explainArticle(text), { width, colour, full: true });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no columns
        const widest = Math.max(...shown.split('\n').map((line) => widthOf(line.replace(/\x1b\[\d+m/g, ''))));
        expect(widest).toBeLessThanOrEqual(width);
      }
    }
  },
);

test('control characters are made visible everywhere', async () => {
  const text = 'Red \x1b[31m ferry\n\nSEOUL\x1b[2J, Nov 17 — A \x9b31m ferry.\u202e\n\nIt came.\x07 — AFP\n';
  const shown = await explainStory(text, explainArticle(text), plain);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(shown).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  expect(shown).toContain('␛[31m');
});

test('a megabyte is explained in a moment', async () => {
  for (const text of ['A, '.repeat(350_000), '\n'.repeat(1_000_000), 'x'.repeat(1_000_000), 'A ferry.\n\n'.repeat(100_000)]) {
    const explained = explainArticle(text);
    const start = performance.now();
    await explainStory(text, explained, plain);
    expect(performance.now() - start).toBeLessThan(2500);
  }
});
