import { recogniseBinary } from '../formats/kind.ts';
import type { Chunks } from '../formats/reader.ts';
import { NewsparseError } from '../model/error.ts';
import type { Member } from './archive.ts';
import { BOUNDS, type Bounds } from './bounds.ts';
import { type Meter, readFile, readStream } from './bytes.ts';
import { gather, readHead } from './chunks.ts';
import { isLeftOut, STANDARD_INPUT } from './inputs.ts';

/** What inputs are read from, and how far they are unpacked. */
export interface ContentOptions {
  /** Bytes of standard input; touched only when "-" is read. */
  standardInput: () => AsyncIterable<unknown>;
  bounds?: Bounds;
  /** Endings of the files in archives that are read, without dots; all when there are none. */
  endings?: readonly string[];
  meter?: Meter;
}

/** One file's bytes, unpacked: the input itself, or a file in it where it is an archive. Or why it cannot be had. */
export type Content = { path: string; head: Uint8Array; chunks: Chunks } | { failure: NewsparseError };

/** What tells a file's kind and format must lie within so many bytes. */
const HEAD = 64 * 1024;
/** The largest ZIP archive that is read from a pipe: its directory is at its end. */
const LARGEST_PIPED = 1024 * 1024 * 1024;
/** A compressed file in a compressed file is nobody's copy. */
const DEEPEST = 2;

/** Opens an input, by what it holds and not by its name. Throws a `NewsparseError` when it cannot be read at all. */
export async function* openContents(path: string, options: ContentOptions): AsyncGenerator<Content> {
  const chunks = path === STANDARD_INPUT ? readStream(options.standardInput(), path, options.meter) : readFile(path, options.meter);
  yield* open(path, chunks, options, 0);
}

async function* open(path: string, chunks: Chunks, options: ContentOptions, depth: number): AsyncGenerator<Content> {
  const { head, all } = await readHead(chunks, HEAD);
  const pack = depth < DEEPEST ? recogniseBinary(head)?.pack : undefined;
  const bounds = options.bounds ?? BOUNDS;
  if (!pack) yield { path, head, chunks: all };
  else if (pack === 'gzip' || pack === 'zstd') yield* open(path, await unpackLater(all, pack, path, bounds), options, depth + 1);
  else {
    const { readTar, readZip } = await import('./archive.ts');
    const members = pack === 'tar' ? readTar(all, path) : readZip(await zipSource(path, all, depth), path, bounds);
    yield* openMembers(members, path, options);
  }
}

/** What undoes a compression is loaded when something is compressed. */
async function unpackLater(all: Chunks, pack: 'gzip' | 'zstd', path: string, bounds: Bounds): Promise<Chunks> {
  const { unpack } = await import('./unpack.ts');
  return unpack(all, pack, path, bounds);
}

/** A file of its own is read where the directory says; what comes through a pipe or a compression is gathered. */
async function zipSource(path: string, all: Chunks, depth: number): Promise<string | Uint8Array> {
  if (path !== STANDARD_INPUT && depth === 0) {
    await all[Symbol.asyncIterator]().return?.();
    return path;
  }
  const bytes = await gather(all, LARGEST_PIPED);
  if (bytes === null) throw new NewsparseError('input-too-large', `${path}: more than 1 GB of ZIP through a pipe; save it first`);
  return bytes;
}

async function* openMembers(members: AsyncIterable<Member>, path: string, options: ContentOptions): AsyncGenerator<Content> {
  let some = false;
  for await (const member of members) {
    if ('failure' in member) yield member;
    else if (isWanted(member.name, options.endings ?? [])) {
      some = true;
      yield* openMember(`${path}/${stepsOf(member.name).join('/')}`, member.chunks, options);
    } else await member.chunks[Symbol.asyncIterator]().return?.();
  }
  if (!some) yield { failure: new NewsparseError('input-folder', `${path}: no files in this archive`) };
}

/** One that is compressed itself is read, too; an archive in an archive is not. */
async function* openMember(path: string, chunks: Chunks, options: ContentOptions): AsyncGenerator<Content> {
  const { head, all } = await readHead(chunks, HEAD);
  const pack = recogniseBinary(head)?.pack;
  if (pack === 'gzip' || pack === 'zstd') yield* open(path, await unpackLater(all, pack, path, options.bounds ?? BOUNDS), options, DEEPEST);
  else yield { path, head, chunks: all };
}

/** Archives made of `.` name their files `./wire/a.txt`. */
function stepsOf(name: string): string[] {
  return name.split('/').filter((step) => step !== '' && step !== '.');
}

function isWanted(name: string, endings: readonly string[]): boolean {
  return !stepsOf(name).some(isLeftOut) && (endings.length === 0 || endings.some((ending) => name.endsWith(`.${ending}`)));
}
