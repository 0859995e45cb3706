import { fixFile, replaceFile } from '../../batch/fix-file.ts';
import { gazetteerOf } from '../../batch/gazetteer-file.ts';
import { isThere, STANDARD_INPUT } from '../../batch/inputs.ts';
import { readRecord } from '../../batch/story-record.ts';
import { NewsparseError } from '../../model/error.ts';
import type { Story } from '../../model/story.ts';
import { countOf } from '../../output/parts.ts';
import { visible } from '../../output/visible.ts';
import { type Finding, judgeStory } from '../../rules/judge.ts';
import { type Context, complain } from '../io.ts';
import { writeResult } from '../sink.ts';
import type { ValidateFlags } from './flags.ts';
import { judgeInputs } from './judge-inputs.ts';
import { type JudgeOrder, judgedStory } from './press.ts';
import { openRuleSets } from './rule-sets.ts';

/** Puts right what can be without an editor, in files of plain text; or prints what would be changed. Says which files are left, and why. */
export async function fixAll(paths: readonly string[], flags: ValidateFlags, order: JudgeOrder, context: Context): Promise<void> {
  if (paths.length === 0 || paths.includes(STANDARD_INPUT)) throw new NewsparseError('usage', 'standard input cannot be fixed: name files');
  const fixable = await findFixable(paths, flags, order, context);
  if (context.status > 2) return;
  const judge = await openJudge(order);
  let [fixed, files] = [0, 0];
  for (const [path, found] of fixable) {
    const made = await fixOne(path, flags, judge(path));
    if ('refused' in made) {
      complain(`${visible(path)}: not fixed, ${countOf(found, 'finding')}: ${made.refused}`, context.io);
      continue;
    }
    if (made.fixed === 0) continue;
    fixed += made.fixed;
    files += 1;
    if (flags.fixDryRun)
      await writeResult(context.io.stdout, await diffOf(path, made.before, made.after, context.io.stdout.isTTY ?? false));
    else replaceFile(path, made.bytes);
  }
  if (fixed > 0)
    complain(`${flags.fixDryRun ? 'could fix' : 'fixed'} ${countOf(fixed, 'finding')} in ${countOf(files, 'file')}`, context.io);
}

/** Files with findings that have a fix, and how many. What cannot be read is reported here only where nothing is read again. */
async function findFixable(
  paths: readonly string[],
  flags: ValidateFlags,
  order: JudgeOrder,
  context: Context,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const io = Object.create(context.io, { stderr: { value: { write: nothing, on: () => {} } } }) as Context['io'];
  const own: Context = flags.fixDryRun ? context : { ...context, io };
  await judgeInputs(paths, { ...flags, progress: false }, order, own, {
    file: () => {},
    story: async ({ path, findings }) => {
      const number = findings.filter(({ fixable }) => fixable).length;
      if (number > 0) found.set(path, (found.get(path) ?? 0) + number);
    },
  });
  // What could not be read is said when all is read again; an interruption is not.
  if (own.status > 2) context.status = own.status;
  return found;
}

function nothing(_text: string | Uint8Array, done?: (error?: Error | null) => void): boolean {
  done?.();
  return true;
}

async function fixOne(path: string, flags: ValidateFlags, judge: (story: Story) => Finding[]): Promise<ReturnType<typeof fixFile>> {
  if (!isThere(path)) return { refused: 'it is in an archive, and only text files are rewritten' };
  return fixFile(path, flags, judge);
}

async function openJudge({ home, now, settings }: JudgeOrder): Promise<(path: string) => (story: Story) => Finding[]> {
  const sets = await openRuleSets(settings);
  const gazetteer = gazetteerOf(home);
  return (path) => (story) => {
    const rules = sets.of(path);
    return rules ? judgeStory(judgedStory(readRecord(path, story, { gazetteer }), story, now, gazetteer), rules) : [];
  };
}

async function diffOf(path: string, before: string, after: string, isTTY: boolean): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const diff = createTwoFilesPatch(path, path, before, after, '', '', { context: 3 })
    .replace(/^Index:.*\n/u, '')
    .replace(/^=+\n/u, '')
    .replace(/^((?:---|\+\+\+) .*)\t$/gmu, '$1');
  return diff
    .split('\n')
    .map((line) => showLine(line, isTTY))
    .join('\n');
}

/** What acts on a terminal is made visible; an end of line that is CRLF is left to programs that read the diff. */
function showLine(line: string, isTTY: boolean): string {
  return line.endsWith('\r') && !isTTY ? `${visible(line.slice(0, -1))}\r` : visible(line);
}
