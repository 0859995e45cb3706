import { CommanderError } from 'commander';
import { NewsparseError } from '../model/error.ts';
import { type Context, complain, type Io, processIo, writeTo } from './io.ts';
import { createProgram, type Sayings } from './program.ts';
import { ClosedPipe, writeResult } from './sink.ts';

/**
 * Runs the program: `argv` without the program's name, `home` the package's folder. Resolves to the exit status (0, 1, 2, or 130 and 143 when it
 * was interrupted) when all output has been handed over; rejects only for a fault of the program's own.
 */
export async function run(argv: readonly string[], io: Io, home: string): Promise<number> {
  const context: Context = { io, home, status: 0 };
  const said: Sayings = { results: '', complaints: '' };
  try {
    await createProgram(argv, context, said).parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' });
    return context.status;
  } catch (error) {
    return await judge(error, context, said);
  }
}

/** Runs the program as a process. */
export async function runProcess(process: NodeJS.Process, home: string): Promise<void> {
  const io = processIo(process);
  // Should all work stop before its end, Node ends the process, and that must not look like a success.
  const onExit = (): void => {
    process.exitCode = 2;
  };
  process.once('exit', onExit);
  process.exitCode = await run(process.argv.slice(2), io, home);
  process.off('exit', onExit);
  // Whoever still holds the other end of standard input open is not waited for.
  if (io.wasRead()) process.stdin.destroy();
}

/** Does a run's work in a thread of its own, which the run has started. */
export async function runWorker(): Promise<void> {
  const { serve } = await import('./worker.ts');
  serve();
}

async function judge(error: unknown, context: Context, said: Sayings): Promise<number> {
  if (error instanceof ClosedPipe) return context.status;
  if (error instanceof CommanderError) return sayAll(error.exitCode === 0 ? 0 : 2, context, said);
  if (!(error instanceof NewsparseError)) throw error;
  complain(error.message, context.io);
  return 2;
}

/** Help, the version and usage errors, which commander only collects. */
async function sayAll(status: number, { io }: Context, { results, complaints }: Sayings): Promise<number> {
  try {
    if (results) await writeResult(io.stdout, results);
    if (complaints) await writeTo(io.stderr, complaints);
    return status;
  } catch {
    return status;
  }
}
