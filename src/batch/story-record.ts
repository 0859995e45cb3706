import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { Article } from '../model/record.ts';
import type { Story } from '../model/story.ts';
import type { ParseOptions } from '../parse/options.ts';
import { type Explanation, explainArticle } from '../resolve/explain-article.ts';
import { applyMetadata } from '../resolve/metadata.ts';
import { parseArticle } from '../resolve/parse-article.ts';

/** What a record is made with besides the story. */
export interface RecordOptions {
  /** Whether records hold the days that bodies speak of. */
  mentions?: boolean;
  /** Whether nobody asks for the body: its paragraphs and words are then not looked for. */
  withoutBody?: boolean;
  /** Where places are looked up; called when the first one has to be. */
  gazetteer?: Gazetteer | (() => Gazetteer | null) | null;
}

/** The record of a story that was found in a file: what its text says, completed from its envelope. */
export function readRecord(path: string, story: Story, options: RecordOptions): Article {
  const known = parseOptions(path, story, options);
  return complete(parseArticle(story.text, known), story, known);
}

/** A story's text, and why its record is as it is. */
export interface ExplainedStory {
  text: string;
  explanation: Explanation;
}

/** The same with the evidence of the reading. */
export function explainRecord(path: string, story: Story, options: RecordOptions): ExplainedStory {
  const known = parseOptions(path, story, options);
  const explanation = explainArticle(story.text, known);
  return { text: story.text, explanation: { ...explanation, article: complete(explanation.article, story, known) } };
}

function parseOptions(path: string, { id, index, format, encoding, metadata }: Story, options: RecordOptions): ParseOptions {
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
    withoutBody: options.withoutBody ?? false,
  };
}

/** Adds what the envelope says, and what was wrong with it. */
function complete(article: Article, story: Story, known: ParseOptions): Article {
  const whole = { span: { start: 0, end: 0 }, line: 1, column: 1 };
  for (const problem of story.problems) article.diagnostics.push({ ...problem, ...whole });
  if (story.fields) article.source.fields = story.fields;
  return applyMetadata(article, story, known);
}
