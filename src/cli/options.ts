import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMAT_NAMES } from '../formats/names.ts';
import { LAYOUT_NAMES } from '../output/layout-names.ts';
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
  const names = ['auto', ...FORMAT_NAMES];
  return command
    .argument('[path...]', 'files, folders (read recursively), patterns, @lists of paths, or - for standard input')
    .addOption(choice('-f, --from <format>', `how stories are kept: ${names.join(', ')}`, names).default('auto'))
    .option('--text-field <name>', 'where rows hold the text (default: text, raw or body, the first there is)')
    .option('--id-field <name>', 'where rows hold the id (default: id)')
    .option('--strict', 'stop at the first input, row or item that cannot be read or is no story');
}

/** Declares what is only told when asked for. */
export function addMentionsOption(command: Command): Command {
  return command.option('--mentions', 'also the days that the body speaks of, settled from the day the story is dated');
}

/** What the commands that work through many inputs share. */
export interface BatchFlags extends InputFlags {
  dateField?: string;
  ext: string[];
  filesFrom?: string;
  /** `-0`. */
  '0'?: boolean;
  maxExpansion?: number;
  jobs?: number;
  progress?: boolean;
}

/** Declares how many inputs are found, read and worked through. */
export function addBatchOptions(command: Command): Command {
  return command
    .option('--date-field <name>', 'where rows hold the date of publication, for texts without a header')
    .option('--ext <endings>', 'only files of folders and archives with these endings: txt,ndjson.gz', splitNames, [])
    .option('--files-from <file>', 'read the paths that are in a file, one a line, or - for standard input')
    .option('-0', 'paths of --files-from and of @list are ended by NUL')
    .option('--max-expansion <times>', 'how many times its size a packed input may grow above 64 MB (default: 200)', positive)
    .option('-j, --jobs <n>', 'threads (default: one a core)', positive)
    .option('--progress', 'say every few seconds how far it is')
    .option('--no-progress', 'say nothing while it runs, and no summary');
}

/** Declares how records are written. */
export function addLayoutOption(command: Command): Command {
  const names = [...LAYOUT_NAMES];
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

function positive(given: string): number {
  const number = Number(given);
  if (number >= 1 && number < 1e6) return number;
  throw new InvalidArgumentError('It is a number from 1 on.');
}

/** Names, commas between them; the dot before an ending may be there. */
export function splitNames(list: string, before: string[]): string[] {
  return [
    ...before,
    ...list
      .split(',')
      .map((name) => name.trim().replace(/^\./, ''))
      .filter(Boolean),
  ];
}

function splitPaths(list: string, before: string[]): string[] {
  const paths = list.split(',').map((path) => path.trim());
  if (paths.some((path) => !/^\w+(\.\w+)*$/.test(path))) throw new InvalidArgumentError('Paths are dotted names, commas between them.');
  return [...before, ...paths];
}
