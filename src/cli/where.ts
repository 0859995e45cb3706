import type { Command } from 'commander';
import type { WherePlace } from '../output/show-places.ts';
import type { Context } from './io.ts';
import { addColourOptions, addOutputOption } from './options.ts';

interface WhereFlags {
  json?: boolean;
  color?: boolean;
  output?: string;
  agency?: string;
}

const DESCRIPTION = `Looks places up as a dateline would read them, each NAME one place with its state or country if it has one: the candidates with
their country, region, coordinates, time zone and population, which one is taken, and why.`;

/** `newsparse where "SPRINGFIELD, Ill." 北京`: which place a dateline means. */
export function addWhere(program: Command, context: Context): void {
  const command = program
    .command('where')
    .summary('look places up as a dateline would read them')
    .description(DESCRIPTION.replaceAll('\n', ' '));
  command
    .argument('<name...>', 'a place as printed: "SPRINGFIELD, Ill.", PEKING, 北京')
    .option('--agency <id>', 'the agency whose dateline it is: its home country counts')
    .option('--json', 'print the places as a JSON array');
  addColourOptions(addOutputOption(command));
  command.action((names: string[], flags: WhereFlags) => printPlaces(names, flags, context));
}

async function printPlaces(names: readonly string[], flags: WhereFlags, context: Context): Promise<void> {
  const [{ resolvePlace }, { gazetteerOf }, { withSink }] = await Promise.all([
    import('../resolve/place.ts'),
    import('../batch/gazetteer-file.ts'),
    import('./records.ts'),
  ]);
  const agencyCountries = await homeOf(flags.agency);
  const gazetteer = gazetteerOf(context.home)();
  const places = names.map(
    (printed): WherePlace => ({ printed, ...resolvePlace(printed, { agencyCountries, otherPlaces: [] }, gazetteer) }),
  );
  const text = flags.json ? await placesAsJson(places) : await placesAsTables(places, flags, context);
  await withSink(flags.output, context, (sink) => sink.write(text));
}

async function homeOf(agency: string | undefined): Promise<string[]> {
  if (agency === undefined) return [];
  const [{ agencyById, findAgencies }, { NewsparseError }, { suggest }] = await Promise.all([
    import('../knowledge/agencies.ts'),
    import('../model/error.ts'),
    import('./suggest.ts'),
  ]);
  const found = agencyById(agency);
  if (found !== undefined) return found.country === null ? [] : [found.country];
  const ids = findAgencies('').map(({ id }) => id);
  throw new NewsparseError('usage', `--agency ${agency}: no agency has this id. ${suggest(agency.toLowerCase(), ids)}`.trim());
}

async function placesAsJson(places: readonly WherePlace[]): Promise<string> {
  const { formatRecord } = await import('../output/json.ts');
  return `${formatRecord(places, 2)}\n`;
}

async function placesAsTables(places: readonly WherePlace[], flags: WhereFlags, { io }: Context): Promise<string> {
  const [{ showPlaces }, { measureScreen }] = await Promise.all([import('../output/show-places.ts'), import('./screen.ts')]);
  return showPlaces(places, measureScreen(flags, io));
}
