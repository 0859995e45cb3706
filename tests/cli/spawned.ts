import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run-in-process.ts';

const BIN = join(root, 'bin/newsparse.js');

/** Starts the installed program; its streams are pipes. */
export function start(argv: readonly string[]): ChildProcess & { stdin: NonNullable<ChildProcess['stdin']> } {
  return spawn(process.execPath, [BIN, ...argv], { stdio: ['pipe', 'pipe', 'pipe'] }) as never;
}

/** Resolves when it has ended. */
export async function ended(
  child: ChildProcess,
): Promise<{ status: number | null; signal: string | null; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (bytes) => (stdout += bytes));
  child.stderr?.on('data', (bytes) => (stderr += bytes));
  return new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr })));
}

/** Resolves when it is so; looks every few milliseconds. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
