import type { Article } from '../model/record.ts';
import type { Story } from '../model/story.ts';
import { type Failure, failureOf } from './failure.ts';
import { findInputs } from './inputs.ts';
import { type InputOptions, readStories } from './stories.ts';
import { type ExplainedStory, explainRecord, readRecord } from './story-record.ts';

/** What a story was made into, or why there is none: one outcome a story, or an input that could not be read. */
export type OutcomeOf<T> = { made: T } | { failure: Failure };

/** Reads everything the paths name and parses it, in input order; outcomes come as many at a time as one reading brings. */
export function readRecords(paths: readonly string[], options: InputOptions): AsyncGenerator<OutcomeOf<Article>[]> {
  return readEach(paths, options, readRecord);
}

/** The same with each story's text and the evidence of its reading. */
export function readExplanations(paths: readonly string[], options: InputOptions): AsyncGenerator<OutcomeOf<ExplainedStory>[]> {
  return readEach(paths, options, explainRecord);
}

type Make<T> = (path: string, story: Story, options: InputOptions) => T;

async function* readEach<T>(paths: readonly string[], options: InputOptions, make: Make<T>): AsyncGenerator<OutcomeOf<T>[]> {
  for await (const input of findInputs(paths)) {
    if ('failure' in input) yield [{ failure: failureOf(input.failure) }];
    else yield* readFile(input.path, options, make);
  }
}

async function* readFile<T>(path: string, options: InputOptions, make: Make<T>): AsyncGenerator<OutcomeOf<T>[]> {
  for await (const found of readStories(path, options)) {
    yield found.map((one) => ('failure' in one ? one : { made: make(one.path, one.story, options) }));
  }
}
