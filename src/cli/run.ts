import { CommanderError } from 'commander';
import { NewsparseError } from '../model/error.ts';
import { allTold, type Context, complain, type Io, processIo, writeTo } from './io.ts';
import { type Commands, createProgram, type Sayings } from './program.ts';
import { ClosedPipe, writeResult } from './sink.ts';

/** A program of some commands. */
export interface Program {
  /**
   * `argv` without the program's name, `home` the package's folder. Resolves to the exit status (0, 1, 2, or 130 and 143 when it was interrupted)
   * when all output has been handed over; rejects only for a fault of the program's own.
   */
  run(argv: readonly string[], io: Io, home: string): Promise<number>;
  /** Runs as a process. */
  runProcess(process: NodeJS.Process, home: string): Promise<void>;
}

/** The program that has these commands. */
export function programOf(commands: Commands): Program {
  const runWith: Program['run'] = (argv, io, home) => run(commands, argv, io, home);
  return { run: runWith, runProcess: (process, home) => runProcess(runWith, process, home) };
}

async function run(commands: Commands, argv: readonly string[], io: Io, home: string): Promise<number> {
  const context: Context = { io, home, status: 0 };
  const said: Sayings = { results: '', complaints: '' };
  try {
    await createProgram(commands, argv, context, said).parseAsync(argv.length > 0 ? argv : ['--help'], { from: 'user' });
    return context.status;
  } catch (error) {
    return await judge(error, context, said);
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
