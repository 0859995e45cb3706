import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StoryEntry } from '../../src/formats/reader.ts';
import { textFormat } from '../../src/formats/text.ts';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { runRules, storyRules } from '../../src/rules/index.ts';
import { type Finding, judgeStory, openRun, sketchStory } from '../../src/rules/judge.ts';
import { profiles } from '../../src/rules/profiles.ts';
import { settleRules } from '../../src/rules/settings.ts';
import { positionsIn } from '../../src/text/positions.ts';
import { openTestGazetteer } from '../knowledge/open-test-gazetteer.ts';

/** A finding as `validate-expected.json` has it; `story` is the 1-based number of a story that is not its file's first, lines are the story's own. */
interface Expected {
  story?: number;
  rule: string;
  line: number;
  column: number;
  severity: string;
}

const FOLDER = join(import.meta.dirname, '../../fixtures/validate');
const NOW = '2026-03-01T12:00Z';

const expected: Record<string, Expected[]> = JSON.parse(readFileSync(`${FOLDER}-expected.json`, 'utf8'));
const files = readdirSync(FOLDER).sort();
const registered = new Set([...storyRules, ...runRules].map(({ id }) => id));
const found = judgeFolder();

function judgeFolder(): Map<string, Expected[]> {
  const gazetteer = openTestGazetteer();
  const rules = settleRules(profiles.filter(({ name }) => name === 'default').map((profile) => profile.rules));
  const meet = openRun(rules);
  return new Map(
    files.map((file) => {
      const stories = [...(textFormat.read(readFileSync(join(FOLDER, file)), {}) as Iterable<StoryEntry>)];
      const findings = stories.flatMap((entry) => {
        if (!('text' in entry)) throw new Error(`${file} holds no story`);
        const { text, index, encoding } = entry;
        const article = parseArticle(text, { path: file, index, encoding, gazetteer });
        const story = { text, article, now: NOW, gazetteer };
        const name = stories.length > 1 ? `${file}#${index + 1}` : file;
        return [...judgeStory(story, rules), ...meet(name, sketchStory(story, rules), positionsIn(text))].map((one) => placed(one, index));
      });
      return [file, findings.filter(({ rule }) => registered.has(rule))];
    }),
  );
}

function placed({ rule, line, column, severity }: Finding, index: number): Expected {
  return index > 0 ? { story: index + 1, rule, line, column, severity } : { rule, line, column, severity };
}

test('there are forty stories, eight of them clean, each with its expectations', () => {
  expect(Object.keys(expected).sort()).toEqual(files);
  expect(files).toHaveLength(40);
  expect(files.filter((file) => expected[file]?.length === 0).length).toBeGreaterThanOrEqual(8);
});

describe.each(files)('%s', (file) => {
  test('has exactly the expected findings', () => {
    expect(found.get(file)).toEqual(expected[file]?.filter(({ rule }) => registered.has(rule)));
  });
});
