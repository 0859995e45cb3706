import type { Command } from 'commander';
import type { Context } from './io.ts';
import {
  addFieldOptions,
  addInputOptions,
  addLayoutOption,
  addMentionsOption,
  addOutputOption,
  type InputFlags,
  type RecordFlags,
} from './options.ts';

interface ParseFlags extends InputFlags, RecordFlags {
  to: string;
  output?: string;
}

/** `newsparse parse`: records for programs. */
export function addParse(program: Command, context: Context): void {
  const command = program
    .command('parse')
    .summary('print records for programs')
    .description('Prints the record of each story, in the order of the input.');
  command.option('--no-progress', 'show no progress on standard error (none is shown yet)');
  addOutputOption(addFieldOptions(addLayoutOption(addMentionsOption(addInputOptions(command)))));
  command.action((paths: string[], flags: ParseFlags) => parse(paths, flags, context));
}

async function parse(paths: string[], flags: ParseFlags, context: Context): Promise<void> {
  const [{ writeSelected }, { recordLayouts }] = await Promise.all([import('./records.ts'), import('../output/index.ts')]);
  const layout = recordLayouts.find(({ name }) => name === flags.to);
  if (layout) await writeSelected(paths, flags, layout, context);
}
