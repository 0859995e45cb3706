import { describe, expect, test } from 'vitest';
import { profiles } from '../../src/rules/profiles.ts';
import { checkSettings, settleRules } from '../../src/rules/settings.ts';

test('the first profile is the default, and names are told apart', () => {
  expect(profiles[0]?.name).toBe('default');
  expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
});

describe.each(profiles)('$name', ({ rules, summary, source }) => {
  test('says what it is and where its choices are written down', () => {
    expect(summary).toMatch(/^[A-Z].*[^.]$/);
    expect(source.length).toBeGreaterThan(10);
  });

  test.skipIf(Object.keys(rules).length === 0)('knows its rules and their options', () => {
    expect(checkSettings(rules)).toEqual([]);
  });

  test('has rules that judge', () => {
    expect(settleRules([rules]).story.length).toBeGreaterThan(0);
  });
});

test('the default profile holds no house style: what is no fault is an information or off', () => {
  const loud = settleRules([profiles[0]?.rules ?? {}]).story.filter(({ severity }) => severity !== 'info');
  const style = /-(?:form|caps|separator|redundant|never-abbreviated|abbreviated|style|prefix)$|^relative-day/;
  expect(loud.map(({ rule }) => rule.id).filter((id) => style.test(id))).toEqual([]);
});

test('a profile for data has nothing of style', () => {
  const corpus = profiles.find(({ name }) => name === 'corpus');
  const judging = settleRules([corpus?.rules ?? {}]).story.map(({ rule }) => rule.id);
  expect(judging.filter((id) => /-(?:form|caps|redundant|abbreviated|style|too-long)$/.test(id))).toEqual([]);
});
