import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { program } from '../../src/cli/main.ts';

/** The project's folder. */
export const root: string = join(import.meta.dirname, '../..');

/** What a run has left. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** What the world around a run is like. */
export interface Setting {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  isTTY?: boolean;
  columns?: number;
}

/** Runs the program in this process, with streams of its own. */
export async function runHere(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const stdout = collect(setting);
  const stderr = collect({});
  const stdin = Object.assign(chunksOf(setting.stdin ?? ''), setting.stdin === undefined ? { isTTY: true } : {});
  const status = await program.run(argv, { stdin, stdout, stderr, env: setting.env ?? {} }, root);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** Runs the installed program, as a shell does. */
export function runSpawned(argv: readonly string[], { stdin = '', env = {} }: Setting = {}): Outcome {
  const options = { cwd: root, input: stdin, env: { PATH: process.env.PATH ?? '', ...env }, encoding: 'utf8', maxBuffer: 1e9 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/newsparse.js'), ...argv], options);
  return { status, stdout, stderr };
}

type Collector = Io['stdout'] & { text(): string };

function collect({ isTTY, columns }: Setting): Collector {
  let all = '';
  return {
    write(text, done) {
      all += typeof text === 'string' ? text : new TextDecoder().decode(text);
      done?.();
      return true;
    },
    on: () => {},
    ...(isTTY === undefined ? {} : { isTTY }),
    ...(columns === undefined ? {} : { columns }),
    text: () => all,
  };
}

async function* chunksOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
