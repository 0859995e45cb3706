import type { Command } from 'commander';
import type { Context } from './io.ts';
import { addOutputOption } from './options.ts';

interface SchemaFlags {
  config?: boolean;
  output?: string;
}

/** `newsparse schema`: the record's JSON Schema, generated from its types. */
export function addSchema(program: Command, context: Context): void {
  const command = program
    .command('schema')
    .summary("print the record's JSON Schema")
    .description('Prints the JSON Schema (draft 7) of the records that show --json and parse print.');
  command.option('--config', 'the JSON Schema of the configuration of validate instead');
  addOutputOption(command).action((flags: SchemaFlags) => printSchema(flags, context));
}

async function printSchema(flags: SchemaFlags, context: Context): Promise<void> {
  const [{ withSink }, { readPackageFile }] = await Promise.all([import('./records.ts'), import('../batch/package-file.ts')]);
  const schema = flags.config ? await configurationSchema() : readPackageFile(context.home, 'dist/schema.json');
  await withSink(flags.output, context, (sink) => sink.write(schema));
}

async function configurationSchema(): Promise<string> {
  const { configSchema } = await import('./config/schema.ts');
  return `${JSON.stringify(configSchema(), null, 2)}\n`;
}
