import type { Command } from 'commander';
import type { Context } from './io.ts';
import {
  addBatchOptions,
  addFieldOptions,
  addInputOptions,
  addLayoutOption,
  addMentionsOption,
  addOutputOption,
  type BatchFlags,
  type RecordFlags,
  splitNames,
} from './options.ts';

/** What `newsparse parse` may be told. */
export interface ParseFlags extends BatchFlags, RecordFlags {
  to: string;
  output?: string;
  keep: string[];
  reflow?: boolean;
  rawCsv?: boolean;
  checkpoint?: string;
  checkpointEvery?: string;
  resume?: boolean;
}

const DESCRIPTION = `Prints the record of each story, in the order of the input. Inputs may be packed (gzip, zstd) or archives (tar, zip):
what they are is told by what they hold. @list.txt stands for the paths in that file.`;

/** `newsparse parse`: records for programs. */
export function addParse(program: Command, context: Context): void {
  const command = program.command('parse').summary('print records for programs').description(DESCRIPTION.replaceAll('\n', ' '));
  addBatchOptions(addOutputOption(addFieldOptions(addLayoutOption(addMentionsOption(addInputOptions(command))))))
    .option(
      '--keep <names>',
      'fields of rows that the record keeps, as source.fields',
      (list: string, before: string[]) => splitNames(list, before),
      [],
    )
    .option('--reflow', 'join hard-wrapped paragraphs; the record says reflowed: true')
    .option('--raw-csv', 'cells as they are, even those that a spreadsheet would run as a formula')
    .option('--checkpoint <file>', 'write down where the run stands, so that it can be gone on with (needs -o)')
    .option('--checkpoint-every <seconds>', 'how often (default: 1)')
    .option('--resume', 'go on with the run that the checkpoint is of');
  command.action(async (paths: string[], flags: ParseFlags) => {
    const { parseAll } = await import('./parse-run.ts');
    await parseAll(paths, flags, context);
  });
}
