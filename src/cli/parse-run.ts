import { layouts } from '../output/index.ts';
import type { StoryRow } from '../output/show-list.ts';
import { batchRequest } from './batch-request.ts';
import type { Context } from './io.ts';
import type { ParseFlags } from './parse.ts';
import { dropsBody, makePress, type PressOrder } from './press.ts';
import { checkPaths } from './record-paths.ts';
import { openResults, type Results } from './results.ts';
import { runSteps, type Step, watchInterrupt } from './run-steps.ts';

/** Writes the records of everything the paths name, in input order, to where the flags say. */
export async function parseAll(paths: readonly string[], flags: ParseFlags, context: Context): Promise<void> {
  checkPaths([...flags.fields, ...flags.omit], context.home);
  const { to, fields, omit, reflow = false, rawCsv = false } = flags;
  const order: PressOrder = { to, fields, omit, reflow, rawCsv };
  const request = await batchRequest(paths, { ...flags, withoutBody: dropsBody(order) }, order, makePress, context);
  const { from, textField, idField, dateField, keep, mentions, endings } = request.options;
  const interrupt = watchInterrupt(context);
  const results = openResults(
    flags,
    JSON.stringify([request.paths, order, from, textField, idField, dateField, keep, mentions, endings]),
    context,
  );
  if (results.done?.whole) return results.finish();
  try {
    const writer = startWriter(order, results, context);
    const { done } = results;
    const begun = done ? { ...request, from: done.position } : request;
    let stopped = false;
    await runSteps(
      begun,
      interrupt,
      flags,
      context,
      (step, counts) => {
        stopped ||= step.stopped;
        return writer.take(step).then(() => (step.stopped ? undefined : results.stand(step.after, counts)));
      },
      done ?? {},
    );
    if (stopped || context.status > 2) return await endEarly(writer, results, flags);
    await writer.end();
    results.finish();
  } catch (error) {
    results.leave();
    throw error;
  }
}

/** Standard output is closed as it should be; a file has not its name yet and does not get it. */
async function endEarly(writer: ResultWriter, results: Results, { output }: ParseFlags): Promise<void> {
  if (output === undefined || output === '-') await writer.end();
  results.leave();
}

interface ResultWriter {
  take(step: Step): Promise<void>;
  end(): Promise<void>;
}

function startWriter(order: PressOrder, results: Results, context: Context): ResultWriter {
  return order.to === 'table' ? tableWriter(results, context) : framedWriter(order, results);
}

/** Puts steps one after another: what opens, the first, what is between, the next … */
function framedWriter(order: PressOrder, results: Results): ResultWriter {
  const frame = layouts.find(({ name }) => name === order.to)?.frame(order) ?? { open: '', between: '', close: '', none: '' };
  let some = (results.done?.stories ?? 0) > 0;
  return {
    take: async ({ text, stories }) => {
      if (stories === 0) return;
      const lead = some ? frame.between : frame.open;
      if (lead !== '') await results.write(lead);
      await results.write(text);
      some = true;
    },
    end: async () => {
      const tail = some ? frame.close : frame.none;
      if (tail !== '') await results.write(tail);
    },
  };
}

/** A table's columns are as wide as all its rows need: they are kept until the end. */
function tableWriter(results: Results, context: Context): ResultWriter {
  const rows: StoryRow[] = [];
  return {
    take: async ({ tally }) => {
      rows.push(...tally.rows);
    },
    end: async () => {
      const [{ showList }, { measureScreen }] = await Promise.all([import('../output/show-list.ts'), import('./screen.ts')]);
      if (rows.length > 0) await results.write(await showList(rows, measureScreen({}, context.io)));
    },
  };
}
