import { formatProgress, formatSummary, type RunCounts } from '../output/run-summary.ts';
import { type Io, tell } from './io.ts';

/** What a long run says of itself while it runs, and at its end. */
export interface Progress {
  show(counts: RunCounts): void;
  /** Takes the line away, so that another can be written. */
  clear(): void;
  end(counts: RunCounts, isInterrupted: boolean): void;
}

/** Milliseconds between two looks at the work. */
const ON_TERMINAL = 200;
const IN_LOGS = 5000;

/** One line on a terminal, that changes; lines for logs with `--progress`; nothing with `--no-progress`, and where nobody looks. */
export function startProgress(flag: boolean | undefined, total: number | null, io: Io): Progress {
  const { stderr } = io;
  if (flag === false || (flag === undefined && !stderr.isTTY)) return { show: () => {}, clear: () => {}, end: () => {} };
  const changes = stderr.isTTY === true && flag === undefined;
  const every = changes ? ON_TERMINAL : IN_LOGS;
  let last = performance.now();
  let shown = false;
  const say = (text: string): void => tell(text, io);
  const clear = (): void => {
    if (shown) say('\r\x1b[K');
    shown = false;
  };
  return {
    show: (counts) => {
      if (performance.now() - last < every) return;
      last = performance.now();
      const line = formatProgress(counts, total);
      say(changes ? `\r${line.slice(0, (stderr.columns ?? 80) - 1)}\x1b[K` : `newsparse: ${line}\n`);
      shown = changes;
    },
    clear,
    end: (counts, isInterrupted) => {
      clear();
      say(`newsparse: ${isInterrupted ? 'interrupted after ' : ''}${formatSummary(counts)}\n`);
    },
  };
}
