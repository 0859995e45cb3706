import type { Command } from 'commander';
import type { Context } from './io.ts';
import {
  addColourOptions,
  addFieldOptions,
  addInputOptions,
  addMentionsOption,
  addOutputOption,
  type InputFlags,
  type RecordFlags,
} from './options.ts';

/** What `show` may be told. */
export interface ShowFlags extends InputFlags, RecordFlags {
  json?: boolean;
  full?: boolean;
  color?: boolean;
  output?: string;
}

/** What shows stories. */
export type Show = (paths: string[], flags: ShowFlags, context: Context) => Promise<void>;

/** `newsparse show`: stories for a person. What shows them is loaded when it is run. */
export function declareShow(load: () => Promise<Show>): (program: Command, context: Context) => void {
  return (program, context) => addShow(program, context, load);
}

function addShow(program: Command, context: Context, load: () => Promise<Show>): void {
  const command = program
    .command('show')
    .summary('show stories for a person')
    .description('Shows one story as a table of its parts with the beginning of its body, several as a row each.');
  addMentionsOption(addInputOptions(command))
    .option('--json', 'print the records instead, as a JSON array')
    .option('--full', 'show the whole body');
  addColourOptions(addOutputOption(addFieldOptions(command)));
  command.action(async (paths: string[], flags: ShowFlags) => (await load())(paths, flags, context));
}
