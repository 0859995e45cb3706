import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { storyRules } from '../../src/rules/index.ts';
import { judgeStory } from '../../src/rules/judge.ts';
import { settleRules } from '../../src/rules/settings.ts';
import { openTestGazetteer } from '../knowledge/open-test-gazetteer.ts';

const gazetteer = openTestGazetteer();
const every = settleRules([Object.fromEntries(storyRules.map(({ id }) => [id, 'error' as const]))]);

const DATELINE = ' date 2023-11-17 OSLO, Nov. 17 (AP) -- ';
const MILLION = 1_000_000;
/** Of texts of short lines, for the parser is slower with them. */
const LINES = 200_000;

const pieces: readonly string[] = [
  ', ',
  '(',
  ')',
  '"',
  '“',
  '-',
  '1',
  '31 ',
  'June 31 ',
  'November ',
  'Monday, Nov. 17 ',
  '8 p.m. EST ',
  'today ',
  'OSLO\n',
  'OSLO, Nov. 17 (AP) -- ',
  'OSLO (AP ',
  'AFP\n',
  'Nov. 17th ',
  ' ',
  '\r\n',
  'A',
  '北',
  '\ufffd',
];

describe('a long text of nothing but', () => {
  test.each(pieces)(
    '%j is judged in linear time',
    (piece) => {
      const text = DATELINE + piece.repeat((piece.includes('\n') ? LINES : MILLION) / piece.length);
      const article = parseArticle(text, { gazetteer });
      const begun = performance.now();
      const findings = judgeStory({ text, article, now: '2026-03-01T12:00Z', gazetteer }, every);
      expect(performance.now() - begun).toBeLessThan(6000);
      expect(findings.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length)).toBe(true);
    },
    60_000,
  );
});
