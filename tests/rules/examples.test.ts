import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/resolve/parse-article.ts';
import { storyRules } from '../../src/rules/index.ts';
import type { Example, Remark, Rule } from '../../src/rules/rule.ts';
import { settleRules } from '../../src/rules/settings.ts';
import { openTestGazetteer } from '../knowledge/open-test-gazetteer.ts';

const gazetteer = openTestGazetteer();

/** Judges an example by its rule alone. */
function judge(rule: Rule, text: string, { options = {}, now, record = {} }: Example): Remark[] {
  const [active] = settleRules([{ [rule.id]: ['error', options] }]).story.filter((one) => one.rule === rule);
  const article = { ...parseArticle(text, { gazetteer }), ...record };
  return [...rule.check({ text, article, now: now ?? null, gazetteer }, active?.options ?? {})];
}

/** `[[MONDAY]], Nov. 17`: the text, and what is marked in it. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans = [];
  let text = '';
  for (const [i, piece] of marked.split(/\[\[|\]\]/u).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans: spans.length > 0 ? spans : [{ start: 0, end: 0 }] };
}

/** The text with a remark's changes made. */
function fixed(text: string, { fix = [] }: Remark): string {
  return [...fix]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: put }) => done.slice(0, span.start) + put + done.slice(span.end), text);
}

describe.each(storyRules)('$id', (rule) => {
  test.each(rule.valid.map((example) => [example.text, example] as const))('has nothing against %j', (text, example) => {
    expect(judge(rule, text, example)).toEqual([]);
  });

  test.each(rule.invalid.map((example) => [example.text, example] as const))('objects to %j', (marked, example) => {
    const { text, spans } = unmark(marked);
    const remarks = judge(rule, text, example);
    expect(remarks.map(({ span }) => span)).toEqual(spans);
    expect(remarks[0]?.message).toBe(example.message);
    if (example.fixed !== undefined) expect(remarks.reduceRight((done, remark) => fixed(done, remark), text)).toBe(example.fixed);
    else expect(remarks.flatMap(({ fix = [] }) => fix)).toEqual([]);
  });

  test('has examples of both kinds', () => {
    expect(rule.valid.length).toBeGreaterThan(0);
    expect(rule.invalid.length).toBeGreaterThan(0);
  });
});
