import { openDescriptor, type Writer } from '../batch/descriptor.ts';

/** The streams and the environment a run works with: the process's, or a test's own. */
export interface Io {
  stdin: AsyncIterable<unknown> & { isTTY?: boolean };
  stdout: Writer;
  stderr: Writer;
  env: Record<string, string | undefined>;
  /** Has a listener told of SIGINT and SIGTERM; answers how to stop that. */
  onInterrupt?(listener: (status: 130 | 143) => void): () => void;
}

/** What every command is given: streams, the package's own folder, and the status it may raise. */
export interface Context {
  io: Io;
  /** The package's folder, with its `package.json` and `dist`. */
  home: string;
  /** 0 all is well, 1 a check failed, 2 some input or output could not be had, 130 and 143 it was interrupted. */
  status: 0 | 1 | 2 | 130 | 143;
}

/** The process's own streams; each is opened when it is first used. */
export function processIo(process: NodeJS.Process): Io {
  let stdout: Writer | undefined;
  return {
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      stdout ??= openDescriptor(1) ?? process.stdout;
      return stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    onInterrupt: (listener) => listenTo(process, listener),
  };
}

function listenTo(process: NodeJS.Process, listener: (status: 130 | 143) => void): () => void {
  const onInt = (): void => listener(130);
  const onTerm = (): void => listener(143);
  process.on('SIGINT', onInt).on('SIGTERM', onTerm);
  return () => process.off('SIGINT', onInt).off('SIGTERM', onTerm);
}

/** Streams that have a listener to their errors: one is enough. */
const heard = new WeakSet<Writer>();

/** Writes a text; resolves when it has gone, rejects when it could not. */
export function writeTo(stream: Writer, text: string | Uint8Array): Promise<void> {
  if (!heard.has(stream)) stream.on('error', ignore);
  heard.add(stream);
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

let told: Promise<void> = Promise.resolve();

/** Says something on standard error. Should its reader have gone, there is nobody left to tell. */
export function tell(text: string, { stderr }: Io): void {
  const gone = writeTo(stderr, text).catch(ignore);
  told = told.then(() => gone);
}

/** One line on standard error, in the program's name. */
export function complain(message: string, io: Io): void {
  tell(`newsparse: ${message}\n`, io);
}

/** Resolves when all that was told so far has gone. */
export function allTold(): Promise<void> {
  return told;
}

function ignore(): void {}
