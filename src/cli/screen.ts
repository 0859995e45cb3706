import type { Writer } from '../batch/descriptor.ts';
import type { Screen } from '../output/screen.ts';
import type { Io } from './io.ts';

const USUAL_WIDTH = 80;
const NARROWEST = 40;

/** How wide the output is, and whether it may have colour: the flag decides, then FORCE_COLOR, NO_COLOR, and whether it is a terminal. */
export function measureScreen(flags: { color?: boolean; output?: string }, io: Io): Screen {
  const stream = flags.output === undefined ? io.stdout : undefined;
  const columns = stream?.columns ?? Number.parseInt(io.env.COLUMNS ?? '', 10);
  return { width: Math.max(columns || USUAL_WIDTH, NARROWEST), colour: flags.color ?? wantsColour(io.env, stream) };
}

function wantsColour(env: Io['env'], stream: Writer | undefined): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return stream?.isTTY === true;
}
