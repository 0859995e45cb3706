import type { NewsparseError } from '../model/error.ts';
import type { Article } from '../model/record.ts';
import type { Story } from '../model/story.ts';
import { parseArticle } from '../resolve/parse-article.ts';
import { findInputs } from './inputs.ts';
import { type InputOptions, readStories } from './stories.ts';

/** The record of a story, or why there is none: one outcome a story, or an input that could not be read. */
export type Outcome = { article: Article } | { failure: NewsparseError };

/** Reads everything the paths name and parses it, in input order; outcomes come as many at a time as one reading brings. */
export async function* readRecords(paths: readonly string[], options: InputOptions): AsyncGenerator<Outcome[]> {
  for await (const input of findInputs(paths)) {
    if ('failure' in input) yield [input];
    else yield* parseFile(input.path, options);
  }
}

async function* parseFile(path: string, options: InputOptions): AsyncGenerator<Outcome[]> {
  for await (const found of readStories(path, options)) {
    yield found.map((one) => ('failure' in one ? one : { article: parseStory(path, one.story) }));
  }
}

function parseStory(path: string, story: Story): Article {
  const { text, id, index, format, encoding, metadata, problems } = story;
  const article = parseArticle(text, { path, id, index, format, encoding, date: metadata?.date ?? null });
  const whole = { span: { start: 0, end: 0 }, line: 1, column: 1 };
  for (const problem of problems) article.diagnostics.push({ ...problem, ...whole });
  return article;
}
