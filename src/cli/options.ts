import { type Command, InvalidArgumentError, Option } from 'commander';
import { formats } from '../formats/index.ts';
import { recordLayouts } from '../output/index.ts';
import { suggest } from './suggest.ts';

/** What the commands that read stories share. */
export interface InputFlags {
  from: string;
  textField?: string;
  idField?: string;
  strict?: boolean;
  mentions?: boolean;
}

/** What the commands that print records share. */
export interface RecordFlags {
  fields: string[];
  omit: string[];
}

/** Declares the paths and how they are read. */
export function addInputOptions(command: Command): Command {
  const names = ['auto', ...formats.map(({ name }) => name)];
  return command
    .argument('[path...]', 'files, folders (read recursively), patterns, or - for standard input')
    .addOption(choice('-f, --from <format>', `how stories are kept: ${names.join(', ')}`, names).default('auto'))
    .option('--text-field <name>', 'where NDJSON rows hold the text (default: text, raw or body, the first there is)')
    .option('--id-field <name>', 'where NDJSON rows hold the id (default: id)')
    .option('--strict', 'an error for packages, pictures and other items that are no stories');
}

/** Declares what is only told when asked for. */
export function addMentionsOption(command: Command): Command {
  return command.option('--mentions', 'also the days that the body speaks of, settled from the day the story is dated');
}

/** Declares how records are written. */
export function addLayoutOption(command: Command): Command {
  const names = recordLayouts.map(({ name }) => name);
  return command.addOption(choice('-t, --to <format>', `how records are written: ${names.join(', ')}`, names).default('ndjson'));
}

/** Declares which parts of records are wanted. */
export function addFieldOptions(command: Command): Command {
  return command
    .option('--fields <paths>', 'only these parts of a record: date,dateline.places.name', splitPaths, [])
    .option('--omit <paths>', 'not these parts of a record: body.text,diagnostics', splitPaths, []);
}

/** Declares where results go. */
export function addOutputOption(command: Command): Command {
  return command.option('-o, --output <file>', 'write to a file, which is replaced only when all is written');
}

/** Declares whether there is colour. */
export function addColourOptions(command: Command): Command {
  return command.option('--color', 'colour, whatever the output is').option('--no-color', 'no colour');
}

function choice(flags: string, description: string, names: string[]): Option {
  return new Option(flags, description).argParser((given: string) => {
    if (names.includes(given)) return given;
    throw new InvalidArgumentError(`${suggest(given, names)}\nIt is one of ${names.join(', ')}.`.trim());
  });
}

function splitPaths(list: string, before: string[]): string[] {
  const paths = list.split(',').map((path) => path.trim());
  if (paths.some((path) => !/^\w+(\.\w+)*$/.test(path))) throw new InvalidArgumentError('Paths are dotted names, commas between them.');
  return [...before, ...paths];
}
