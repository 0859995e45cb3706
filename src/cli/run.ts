import { NewsparseError } from '../model/error.ts';
import { allTold, type Context, complain, type Io, processIo } from './io.ts';
import { ClosedPipe } from './sink.ts';

/** Does what arguments ask for. May raise the context's status; rejects with a `NewsparseError` for what the user can mend. */
export type Execute = (argv: readonly string[], context: Context) => Promise<void>;

/** A program. */
export interface Program {
  /**
   * `argv` without the program's name, `home` the package's folder. Resolves to the exit status (0, 1, 2, or 130 and 143 when it was interrupted)
   * when all output has been handed over; rejects only for a fault of the program's own.
   */
  run(argv: readonly string[], io: Io, home: string): Promise<number>;
  /** Runs as a process. */
  runProcess(process: NodeJS.Process, home: string): Promise<void>;
}

/** The program that does its work so. */
export function programOf(execute: Execute): Program {
  const runWith: Program['run'] = (argv, io, home) => run(execute, argv, io, home);
  return { run: runWith, runProcess: (process, home) => runProcess(runWith, process, home) };
}

async function run(execute: Execute, argv: readonly string[], io: Io, home: string): Promise<number> {
  const context: Context = { io, home, status: 0 };
  try {
    await execute(argv, context);
    return context.status;
  } catch (error) {
    return judge(error, context);
  }
}

async function runProcess(run: Program['run'], process: NodeJS.Process, home: string): Promise<void> {
  const io = processIo(process);
  // Should all work stop before its end, Node ends the process, and that must not look like a success.
  const onExit = (): void => {
    process.exitCode = 2;
  };
  process.once('exit', onExit);
  const status = await run(process.argv.slice(2), io, home);
  await allTold();
  process.off('exit', onExit);
  // Whoever still holds the other end of standard input open is not waited for, nor is memory cleared that ends with the process.
  process.exit(status);
}

function judge(error: unknown, context: Context): number {
  if (error instanceof ClosedPipe) return context.status;
  if (!(error instanceof NewsparseError)) throw error;
  complain(error.message, context.io);
  return 2;
}
