import { Command, CommanderError, Option, type OutputConfiguration } from 'commander';
import { readPackageFile } from '../batch/package-file.ts';
import { type Context, writeTo } from './io.ts';
import type { Execute } from './run.ts';
import { writeResult } from './sink.ts';

const EXAMPLES = `
Examples:
  newsparse show story.txt                     one story, its parts and its beginning
  newsparse show wire/                         every story of a folder, a row each
  newsparse show --json story.txt | jq '.[0].dateline'
  newsparse parse --text-field raw stories.ndjson > records.ndjson
  newsparse parse corpus/ --to csv -o leads.csv
  newsparse stats corpus/                      what it is made of
  newsparse validate incoming/                 what is wrong with its stories
  newsparse explain story.txt                  its text with the parts marked, and why
  newsparse agencies reuters                   whose marks are known
  newsparse where 'PARIS, Mo.'                 which place a dateline means

Exit status: 0 all is well; 1 validate found an error; 2 wrong usage, or some input could not be read or written.
`;

/** What the program says of itself: help and version as results, usage errors as complaints. */
interface Sayings {
  results: string;
  complaints: string;
}

/** How each command is declared, by its name. */
export type Commands = ReadonlyMap<string, (program: Command, context: Context) => void>;

/** Does what arguments ask of some commands. */
export function executeCommands(commands: Commands): Execute {
  return async (argv, context) => {
    const said: Sayings = { results: '', complaints: '' };
    try {
      await createProgram(commands, argv, context, said).parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      context.status = error.exitCode === 0 ? 0 : 2;
      await sayAll(context.io, said);
    }
  };
}

/** Help, the version and usage errors, which commander only collects. */
async function sayAll({ stdout, stderr }: Context['io'], { results, complaints }: Sayings): Promise<void> {
  try {
    if (results) await writeResult(stdout, results);
    if (complaints) await writeTo(stderr, complaints);
  } catch {
    // Nobody reads it: the status says what there is to say.
  }
}

/** Declares the commands. What a command needs for its work it loads when it is run. */
function createProgram(commands: Commands, argv: readonly string[], context: Context, said: Sayings): Command {
  const program = new Command('newsparse')
    .description('Reads raw news-agency copy and knows what every part of it is.')
    .option('-V, --version', 'print the version; with --verbose whose data it comes with')
    .addOption(new Option('--verbose').hideHelp())
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput(outputOf(context, said));
  program.on('option:version', () => {
    const { version } = JSON.parse(readPackageFile(context.home, 'package.json')) as { version: string };
    said.results += `${version}\n`;
    if (argv.includes('--verbose')) said.results += `\n${readPackageFile(context.home, 'NOTICE')}`;
    throw new CommanderError(0, 'commander.version', version);
  });
  // Declaring all of them takes as long as parsing a story: a command that is named comes alone.
  const named = commands.get(argv[0] ?? '');
  for (const add of named ? [named] : commands.values()) add(program, context);
  return program;
}

function outputOf({ io }: Context, said: Sayings): OutputConfiguration {
  return {
    writeOut: (text) => {
      said.results += text;
    },
    writeErr: (text) => {
      said.complaints += text;
    },
    outputError: (text, write) => write(text.replace(/^error: /, 'newsparse: ')),
    getOutHelpWidth: () => io.stdout.columns ?? 80,
    getErrHelpWidth: () => io.stderr.columns ?? 80,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}
