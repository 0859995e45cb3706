import type { Command } from 'commander';
import type { FormatReader } from '../formats/reader.ts';
import type { Context } from './io.ts';
import { addColourOptions, addOutputOption } from './options.ts';

interface FormatFlags {
  json?: boolean;
  output?: string;
  color?: boolean;
}

/** `newsparse formats`: what can be read, and what of a record comes from where. */
export function addFormats(program: Command, context: Context): void {
  const command = program
    .command('formats')
    .summary('list the formats that can be read')
    .description('Lists the formats that can be read, in the order in which they are looked for. With --json also what is read from where.')
    .option('--json', 'as JSON: name, summary, fields');
  addColourOptions(addOutputOption(command)).action((flags: FormatFlags) => printFormats(flags, context));
}

async function printFormats(flags: FormatFlags, context: Context): Promise<void> {
  const [{ withSink }, { formats }] = await Promise.all([import('./records.ts'), import('../formats/index.ts')]);
  const text = flags.json ? formatsAsJson(formats) : await formatsAsTable(formats, flags, context);
  await withSink(flags.output, context, (sink) => sink.write(text));
}

function formatsAsJson(formats: readonly FormatReader[]): string {
  return `${JSON.stringify(
    formats.map(({ name, summary, fields }) => ({ name, summary, fields: fields?.() ?? {} })),
    null,
    2,
  )}\n`;
}

async function formatsAsTable(formats: readonly FormatReader[], flags: FormatFlags, context: Context): Promise<string> {
  const [{ showFormats }, { measureScreen }] = await Promise.all([import('../output/show-formats.ts'), import('./screen.ts')]);
  return showFormats(formats, measureScreen(flags, context.io));
}
