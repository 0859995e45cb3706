import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './io.ts';
import { addBatchOptions, addColourOptions, addInputOptions, addOutputOption } from './options.ts';
import { suggest } from './suggest.ts';
import type { ValidateFlags } from './validate/flags.ts';

const DESCRIPTION = `Judges stories by the rules of the wire desk, and prints what is wrong, story by story, with a summary. Status 1 says that
there were errors, or what --fail-on and --max-warnings name.`;

const REPORTERS = ['pretty', 'compact', 'json', 'ndjson', 'junit', 'sarif', 'github', 'html'];
const FAIL_ON = ['error', 'warning', 'info', 'never'];

/** `newsparse validate`: what is wrong with stories. */
export function addValidate(program: Command, context: Context): void {
  const command = program
    .command('validate')
    .summary('check stories against the rules of the desk')
    .description(DESCRIPTION.replaceAll('\n', ' '));
  addBatchOptions(addOutputOption(addInputOptions(command)))
    .option('--profile <name>', 'what a house asks for: see newsparse rules')
    .option('--config <file>', 'the configuration, instead of the nearest newsparse.config.json', true)
    .option('--no-config', 'no configuration, whatever is there')
    .addOption(
      new Option('--rule <id:level>', 'set one rule to off, info, warning or error; repeatable').argParser(readRule).default({}, ''),
    )
    .addOption(
      new Option('-r, --reporter <name[=file]>', `${REPORTERS.join(', ')}; repeatable`).argParser(readReporter).default([], 'pretty'),
    )
    .option('--quiet', 'print nothing when nothing is found')
    .addOption(
      new Option('--fail-on <severity>', `the least severity that is a failure: ${FAIL_ON.join(', ')} (default: error)`).argParser(
        oneOf(FAIL_ON),
      ),
    )
    .addOption(new Option('--max-warnings <n>', 'how many warnings there may be').argParser(readCount))
    .option('--fix', 'put right what can be without an editor, in files of plain text')
    .option('--fix-dry-run', 'print what --fix would change, as a unified diff')
    .option('--baseline <file>', 'findings that are known, and are no failures')
    .option('--update-baseline', 'write what is found now to the baseline')
    .option('--watch', 'then look at what arrives or changes, until it is interrupted')
    .addOption(new Option('--as-of <time>', 'when the stories are judged, ISO 8601 (default: now)').argParser(readTime));
  addColourOptions(command);
  command.action(async (paths: string[], flags: ValidateFlags) => {
    const { validateAll } = await import('./validate/run.ts');
    await validateAll(paths, flags, context);
  });
}

function readReporter(given: string, before: string[]): string[] {
  const [name = '', file] = given.split(/=(.*)/su);
  if (!REPORTERS.includes(name))
    throw new InvalidArgumentError(`${suggest(name, REPORTERS)}\nIt is one of ${REPORTERS.join(', ')}.`.trim());
  if (file === '') throw new InvalidArgumentError('There is no file after the =.');
  return [...before, given];
}

function readRule(given: string, before: Record<string, string>): Record<string, string> {
  const [, id, level] = /^([^:]+):([^:]+)$/u.exec(given) ?? [];
  if (id === undefined || level === undefined) throw new InvalidArgumentError('It is a rule and a level: headline-too-long:off.');
  return { ...before, [id]: level };
}

function readCount(given: string): number {
  if (/^\d{1,9}$/u.test(given)) return Number(given);
  throw new InvalidArgumentError('It is a whole number, 0 or more.');
}

/** To the minute, UTC; a day alone is its beginning. */
function readTime(given: string): string {
  const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/u.test(given);
  const time = isIso ? new Date(/T/u.test(given) && !/(?:Z|[+-]\d\d:\d\d)$/u.test(given) ? `${given}Z` : given) : null;
  if (!time || Number.isNaN(time.getTime())) throw new InvalidArgumentError('It is ISO 8601: 2026-03-01 or 2026-03-01T12:00Z.');
  return `${time.toISOString().slice(0, 16)}Z`;
}

function oneOf(names: readonly string[]): (given: string) => string {
  return (given) => {
    if (names.includes(given)) return given;
    throw new InvalidArgumentError(`${suggest(given, names)}\nIt is one of ${names.join(', ')}.`.trim());
  };
}
