import type { Command } from 'commander';
import type { AgencyEntry } from '../knowledge/agencies.ts';
import type { Context } from './io.ts';
import { addColourOptions, addOutputOption } from './options.ts';

interface AgencyFlags {
  json?: boolean;
  color?: boolean;
  output?: string;
}

const DESCRIPTION = `Lists the agencies that newsparse knows, by id; with a word, those that have it in their id, name or marks, or as their
country's code, the ones called so first, with all their marks. When there are none it says so on standard error, and the status is still 0.`;

/** `newsparse agencies`: whose marks are known, `afp  Agence France-Presse  FR  …  AFP`. */
export function addAgencies(program: Command, context: Context): void {
  const command = program
    .command('agencies')
    .summary('list the agencies, or those a word finds')
    .description(DESCRIPTION.replaceAll('\n', ' '));
  command
    .argument('[word...]', 'part of an id, a name or a mark, or a country code: reuters, 路透社, FR')
    .option('--json', 'print them as a JSON array');
  addColourOptions(addOutputOption(command));
  command.action((words: string[], flags: AgencyFlags) => printAgencies(words.join(' '), flags, context));
}

async function printAgencies(word: string, flags: AgencyFlags, context: Context): Promise<void> {
  const [{ findAgencies }, { withSink }] = await Promise.all([import('../knowledge/agencies.ts'), import('./records.ts')]);
  const found = findAgencies(word);
  if (found.length === 0) await sayNone(word, context);
  const text = flags.json ? await agenciesAsJson(found) : await agenciesAsTable(found, word !== '', flags, context);
  await withSink(flags.output, context, (sink) => sink.write(text));
}

/** A search that finds nothing has an answer, and is no error. */
async function sayNone(word: string, { io }: Context): Promise<void> {
  const [{ findAgencies }, { visible }, { suggest }, { complain }] = await Promise.all([
    import('../knowledge/agencies.ts'),
    import('../output/visible.ts'),
    import('./suggest.ts'),
    import('./io.ts'),
  ]);
  const ids = findAgencies('').map(({ id }) => id);
  complain(`no agency is found by ${visible(word)}. ${suggest(word.toLowerCase(), ids)}`.trim(), io);
}

async function agenciesAsJson(agencies: readonly AgencyEntry[]): Promise<string> {
  const { formatRecord } = await import('../output/json.ts');
  return `${formatRecord(agencies, 2)}\n`;
}

async function agenciesAsTable(agencies: readonly AgencyEntry[], detailed: boolean, flags: AgencyFlags, { io }: Context): Promise<string> {
  if (agencies.length === 0) return '';
  const [{ listAgencies, showAgencies }, { measureScreen }] = await Promise.all([
    import('../output/list-agencies.ts'),
    import('./screen.ts'),
  ]);
  return (detailed ? showAgencies : listAgencies)(agencies, measureScreen(flags, io));
}
