import type { NewsparseError } from '../model/error.ts';
import type { Article } from '../model/record.ts';
import type { Story } from '../model/story.ts';
import type { ParseOptions } from '../parse/options.ts';
import { type Explanation, explainArticle } from '../resolve/explain-article.ts';
import { applyMetadata } from '../resolve/metadata.ts';
import { parseArticle } from '../resolve/parse-article.ts';
import { findInputs } from './inputs.ts';
import { type InputOptions, readStories } from './stories.ts';

/** What a story was made into, or why there is none: one outcome a story, or an input that could not be read. */
export type OutcomeOf<T> = T | { failure: NewsparseError } | { skipped: NewsparseError };

/** The record of a story, or why there is none. */
export type Outcome = OutcomeOf<{ article: Article }>;

/** A story's text, and why its record is as it is. */
export interface ExplainedStory {
  text: string;
  explanation: Explanation;
}

/** Reads everything the paths name and parses it, in input order; outcomes come as many at a time as one reading brings. */
export function readRecords(paths: readonly string[], options: InputOptions): AsyncGenerator<Outcome[]> {
  return readEach(paths, options, recordOf);
}

/** The same with each story's text and the evidence of its reading. */
export function readExplanations(paths: readonly string[], options: InputOptions): AsyncGenerator<OutcomeOf<ExplainedStory>[]> {
  return readEach(paths, options, explanationOf);
}

type Make<T> = (path: string, story: Story, options: InputOptions) => T;

async function* readEach<T extends object>(paths: readonly string[], options: InputOptions, make: Make<T>): AsyncGenerator<OutcomeOf<T>[]> {
  for await (const input of findInputs(paths)) {
    if ('failure' in input) yield [input];
    else yield* readFile(input.path, options, make);
  }
}

async function* readFile<T extends object>(path: string, options: InputOptions, make: Make<T>): AsyncGenerator<OutcomeOf<T>[]> {
  for await (const found of readStories(path, options)) {
    yield found.map((one) => ('story' in one ? make(path, one.story, options) : one));
  }
}

function recordOf(path: string, story: Story, options: InputOptions): { article: Article } {
  const known = parseOptions(path, story, options);
  return { article: complete(parseArticle(story.text, known), story, known) };
}

function explanationOf(path: string, story: Story, options: InputOptions): ExplainedStory {
  const known = parseOptions(path, story, options);
  const explanation = explainArticle(story.text, known);
  return { text: story.text, explanation: { ...explanation, article: complete(explanation.article, story, known) } };
}

function parseOptions(path: string, { id, index, format, encoding, metadata }: Story, options: InputOptions): ParseOptions {
  return {
    path,
    id,
    index,
    format,
    encoding,
    date: metadata?.date ?? null,
    language: metadata?.language ?? null,
    gazetteer: options.gazetteer ?? null,
    mentions: options.mentions ?? false,
  };
}

/** Adds what the envelope says, and what was wrong with it. */
function complete(article: Article, story: Story, known: ParseOptions): Article {
  const whole = { span: { start: 0, end: 0 }, line: 1, column: 1 };
  for (const problem of story.problems) article.diagnostics.push({ ...problem, ...whole });
  return applyMetadata(article, story, known);
}
