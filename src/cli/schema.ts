import type { Command } from 'commander';
import type { Context } from './io.ts';
import { addOutputOption } from './options.ts';

/** `newsparse schema`: the record's JSON Schema, generated from its types. */
export function addSchema(program: Command, context: Context): void {
  const command = program
    .command('schema')
    .summary("print the record's JSON Schema")
    .description('Prints the JSON Schema (draft 7) of the records that show --json and parse print.');
  addOutputOption(command).action((flags: { output?: string }) => printSchema(flags, context));
}

async function printSchema(flags: { output?: string }, context: Context): Promise<void> {
  const [{ withSink }, { readPackageFile }] = await Promise.all([import('./records.ts'), import('../batch/package-file.ts')]);
  const schema = readPackageFile(context.home, 'dist/schema.json');
  await withSink(flags.output, context, (sink) => sink.write(schema));
}
