import type { Command } from 'commander';
import type { ExplainedStory } from '../batch/story-record.ts';
import type { ExplainOptions } from '../output/explain-story.ts';
import type { Context } from './io.ts';
import { addColourOptions, addInputOptions, addOutputOption, type InputFlags } from './options.ts';
import type { Sink } from './sink.ts';

interface ExplainFlags extends InputFlags {
  json?: boolean;
  full?: boolean;
  color?: boolean;
  output?: string;
}

const DESCRIPTION = `Prints the text of each story with its parts marked (what has no mark is the body), then what was weighed for and
against its dateline, with the runner-up, and its credit. A long body is shortened.`;

/** `newsparse explain`: why each part of a story was taken for what it is. */
export function addExplain(program: Command, context: Context): void {
  const command = program
    .command('explain')
    .summary('mark the parts of stories, and say why')
    .description(DESCRIPTION.replaceAll('\n', ' '));
  addInputOptions(command).option('--json', 'print the explanations as a JSON array').option('--full', 'print the whole text');
  addColourOptions(addOutputOption(command));
  command.action((paths: string[], flags: ExplainFlags) => explain(paths, flags, context));
}

async function explain(paths: string[], flags: ExplainFlags, context: Context): Promise<void> {
  const { findExplanations, withSink } = await import('./records.ts');
  const stories = findExplanations(paths, flags, context);
  if (flags.json) await withSink(flags.output, context, (sink) => writeJson(stories, sink));
  else {
    const { measureScreen } = await import('./screen.ts');
    const options = { ...measureScreen(flags, context.io), full: flags.full ?? false };
    await withSink(flags.output, context, (sink) => writeStories(stories, options, sink));
  }
}

async function writeStories(stories: AsyncIterable<ExplainedStory[]>, options: ExplainOptions, sink: Sink): Promise<void> {
  const { explainStory } = await import('../output/explain-story.ts');
  let between = '';
  for await (const found of stories) {
    for (const { text, explanation } of found) {
      await sink.write(between + (await explainStory(text, explanation, options)));
      between = '\n';
    }
  }
}

async function writeJson(stories: AsyncIterable<ExplainedStory[]>, sink: Sink): Promise<void> {
  const [{ writeRecords }, { jsonLayout }] = await Promise.all([import('./records.ts'), import('../output/json.ts')]);
  await writeRecords(explanationsOf(stories), jsonLayout, (explanation) => explanation, sink);
}

async function* explanationsOf(stories: AsyncIterable<ExplainedStory[]>): AsyncGenerator<unknown[]> {
  for await (const found of stories) yield found.map(({ explanation }) => explanation);
}
