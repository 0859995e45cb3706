import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { runRules } from '../../src/rules/index.ts';
import { openRun, sketchStory } from '../../src/rules/judge.ts';
import type { RunExample, RunRule } from '../../src/rules/rule.ts';
import { settleRules } from '../../src/rules/settings.ts';
import { positionsIn } from '../../src/text/positions.ts';
import { openTestGazetteer } from '../knowledge/open-test-gazetteer.ts';

const gazetteer = openTestGazetteer();

/** What the rule alone says of each of an example's stories, in their order. */
function judge(rule: RunRule, { texts, options = {} }: RunExample): string[][] {
  const settled = settleRules([{ [rule.id]: ['error', options] }]);
  const rules = { story: [], run: settled.run.filter((active) => active.rule === rule) };
  const meet = openRun(rules);
  return texts.map((text, i) => {
    const story = { text, article: parseArticle(text, { gazetteer }), now: null, gazetteer };
    // Sketches come out of other threads as copies.
    return meet(nameOf(i), structuredClone(sketchStory(story, rules)), positionsIn(text)).map(({ message }) => message);
  });
}

function nameOf(i: number): string {
  return `rows.ndjson#${i + 1}`;
}

describe.each(runRules)('$id', (rule) => {
  test.each(rule.examples.map((example) => [example.texts, example] as const))('is right about %j', (texts, example) => {
    const said = judge(rule, example);
    const wanted = example.message?.replace(/\$(\d)/gu, (_, i) => nameOf(Number(i)));
    expect(said.at(-1)).toEqual(wanted === undefined ? [] : [wanted]);
    expect(said.slice(0, -1)).toEqual(texts.slice(1).map(() => []));
  });

  test('has examples of both kinds', () => {
    expect(rule.examples.some(({ message }) => message === undefined)).toBe(true);
    expect(rule.examples.some(({ message }) => message !== undefined)).toBe(true);
  });
});
