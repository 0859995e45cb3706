import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { runRules, storyRules } from '../../src/rules/index.ts';
import { judgeStory, openRun, sketchStory } from '../../src/rules/judge.ts';
import type { JudgedStory } from '../../src/rules/rule.ts';
import { settleRules } from '../../src/rules/settings.ts';
import { positionsIn } from '../../src/text/positions.ts';
import { openTestGazetteer } from '../knowledge/open-test-gazetteer.ts';

const gazetteer = openTestGazetteer();
const LENGTH = 500_000;
/** Far more than is needed, and far less than anything that looks at each character for each character takes. */
const MOST_SECONDS = 4;

/** Texts that patterns choke on, the more so the longer they are. */
// biome-ignore format: a list of units
const UNITS = [
  ',', ', ', '(', ')', '[', '"', '“', '"a" ', '(a ', 'x', 'X', ' ', '\t', '\n', '\r', ' \n', '\r\n', '\r\n\n', 'a\n\n', 'a ', 'the ', 'the  ', '. ', '..', '- ', 'a- ',
  '1', '1 ', '31 ', 'Ã', 'â€™', 'Ã¢â‚¬', 'Ð', '\ufffd', '\ufffd ', '\0', '\x1b', '\u200b', '&', '&amp; ', '<', '<p>', '?', 'a?a', '; ', '北', 'é', "o'", '-',
  ', Ala ', 'TK ', 'Sept 1 ', '/', 'version of this ', '#39; ', 'June 31 ', 'November ', 'Monday, Nov. 17 ', '8 p.m. EST ', 'today ', 'Nov. 17th ',
  'OSLO\n', 'AFP\n', 'OSLO, Nov. 17 (AP) -- ', 'OSLO (AP ',
];

const every = settleRules([Object.fromEntries([...storyRules, ...runRules].map(({ id }) => [id, 'warning' as const]))]);

describe('all rules together', () => {
  test.each(UNITS)(
    'judge half a megabyte of %j quickly',
    (unit) => {
      const text = ` date 2023-11-17 OSLO, Nov. 17 (AP) -- ${unit.repeat(LENGTH / unit.length)}`;
      const story: JudgedStory = { text, article: parseArticle(text, { gazetteer }), now: '2026-03-01T12:00Z', gazetteer };
      const begun = process.cpuUsage();
      const findings = judgeStory(story, every);
      openRun(every)('a.txt', sketchStory(story, every), positionsIn(text));
      expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(MOST_SECONDS);
      expect(findings.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length)).toBe(true);
    },
    60_000,
  );
});
