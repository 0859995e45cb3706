import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context, Io } from '../../src/cli/io.ts';
import { program as whole } from '../../src/cli/main.ts';
import { program as alone, WITHOUT_OPTIONS } from '../../src/cli/main-show.ts';
import { executeCommands } from '../../src/cli/program.ts';
import type { Program } from '../../src/cli/run.ts';
import { declareShow } from '../../src/cli/show.ts';
import { root } from './run-in-process.ts';

const FIXTURE = join(root, 'fixtures/afp-seoul.txt');

async function outcomeOf(program: Program, argv: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const writer = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    write: (text, done) => {
      written[name] += text;
      done?.();
      return true;
    },
    on: () => {},
  });
  const stdin = Object.assign((async function* () {})(), { isTTY: true });
  const status = await program.run(argv, { stdin, stdout: writer('stdout'), stderr: writer('stderr'), env: {} }, root);
  return { status, ...written };
}

test.each([
  [['show', FIXTURE]],

  [['show']],
  [['show', 'nosuch.txt']],
  [['show', '--json', FIXTURE]],
  [['show', FIXTURE, '--fields', 'date']],
  [['show', '--nonsense', FIXTURE]],
  [['show', '--from', 'nitff', FIXTURE]],
  [['show', '--help']],
  [['show', '--', FIXTURE]],
])('%j does the same in the program that shows alone', async (argv) => {
  expect(await outcomeOf(alone, argv)).toEqual(await outcomeOf(whole, argv));
});

test('paths alone are what no options are', async () => {
  const told: unknown[] = [];
  const execute = executeCommands(new Map([['show', declareShow(async () => async (paths, flags) => void told.push(paths, flags))]]));
  await execute(['show', 'a.txt', '-'], { io: {} as Io, home: root, status: 0 } satisfies Context);
  expect(told).toEqual([['a.txt', '-'], WITHOUT_OPTIONS]);
});
