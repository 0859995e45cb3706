import { addAgencies } from './agencies.ts';
import { addExplain } from './explain.ts';
import { addFormats } from './formats.ts';
import { addParse } from './parse.ts';
import { type Commands, executeCommands } from './program.ts';
import { addRules } from './rules.ts';
import { type Program, programOf } from './run.ts';
import { addSchema } from './schema.ts';
import { declareShow } from './show.ts';
import { addStats } from './stats.ts';
import { addValidate } from './validate.ts';
import { addWhere } from './where.ts';

const COMMANDS: Commands = new Map([
  ['show', declareShow(async () => (await import('./show-stories.ts')).show)],
  ['parse', addParse],
  ['stats', addStats],
  ['validate', addValidate],
  ['explain', addExplain],
  ['agencies', addAgencies],
  ['where', addWhere],
  ['formats', addFormats],
  ['rules', addRules],
  ['schema', addSchema],
]);

export const program: Program = programOf(executeCommands(COMMANDS));

/** Does a run's work in a thread of its own, which the run has started. */
export async function runWorker(): Promise<void> {
  const { serve } = await import('./worker.ts');
  serve();
}
