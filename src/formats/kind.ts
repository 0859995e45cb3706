import { readByteOrderMark } from './decode.ts';

/** What a file that is no text turns out to be: "a PDF document", and what its owner can do about it. */
export interface BinaryKind {
  name: string;
  remedy: string;
  /** Set where it is read through: packed text, or a folder in a file. */
  pack?: Pack;
}

/** Ways to pack files that are undone while they are read. */
export type Pack = 'gzip' | 'zstd' | 'zip' | 'tar';

interface Signature extends BinaryKind {
  /** Bytes at `at`, one character a byte. */
  bytes: string;
  at?: number;
  /** Must occur in the first kilobyte, too. */
  with?: string;
}

const EXTRACT = 'extract its text first';
const UNPACK = 'unpack it first';
const SAVE_AS_TEXT = 'save it as plain text first';
const NOT_COPY = 'it holds no copy that can be read';

/** First bytes of the kinds of file that lie about in newsrooms; the more special before the more general. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF-', name: 'a PDF document', remedy: 'extract its text first (pdftotext)' },
  { bytes: '{\\rtf', name: 'an RTF document', remedy: SAVE_AS_TEXT },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'an Office document of the old kind (doc, xls, ppt, msg)', remedy: SAVE_AS_TEXT },
  { bytes: 'PK\x03\x04', with: '[Content_Types].xml', name: 'an Office document (docx, xlsx, pptx)', remedy: SAVE_AS_TEXT },
  { bytes: 'PK\x03\x04', with: 'mimetypeapplication/vnd.oasis', name: 'an OpenDocument file', remedy: SAVE_AS_TEXT },
  { bytes: 'PK\x03\x04', with: 'mimetypeapplication/epub', name: 'an EPUB book', remedy: EXTRACT },
  { bytes: 'PK\x03\x04', name: 'a ZIP archive', remedy: 'unpack it first (unzip)', pack: 'zip' },
  { bytes: 'PK\x05\x06', name: 'an empty ZIP archive', remedy: NOT_COPY },
  { bytes: '\x1f\x8b', name: 'a gzip archive', remedy: 'unpack it first (gunzip)', pack: 'gzip' },
  { bytes: 'BZh', with: '1AY&SY', name: 'a bzip2 archive', remedy: 'unpack it first (bunzip2)' },
  { bytes: '\xfd7zXZ\0', name: 'an xz archive', remedy: 'unpack it first (unxz)' },
  { bytes: '\x28\xb5\x2f\xfd', name: 'a Zstandard archive', remedy: 'unpack it first (unzstd)', pack: 'zstd' },
  { bytes: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip archive', remedy: UNPACK },
  { bytes: 'Rar!\x1a\x07', name: 'a RAR archive', remedy: UNPACK },
  { bytes: 'ustar', at: 257, name: 'a tar archive', remedy: 'unpack it first (tar -xf)', pack: 'tar' },
  { bytes: '\x89PNG\r\n\x1a\n', name: 'a PNG image', remedy: NOT_COPY },
  { bytes: '\xff\xd8\xff', name: 'a JPEG image', remedy: NOT_COPY },
  { bytes: 'GIF87a', name: 'a GIF image', remedy: NOT_COPY },
  { bytes: 'GIF89a', name: 'a GIF image', remedy: NOT_COPY },
  { bytes: 'II*\0', name: 'a TIFF image', remedy: NOT_COPY },
  { bytes: 'MM\0*', name: 'a TIFF image', remedy: NOT_COPY },
  { bytes: 'RIFF', with: 'WEBP', name: 'a WebP image', remedy: NOT_COPY },
  { bytes: 'RIFF', with: '\0', name: 'a sound or film file (RIFF)', remedy: NOT_COPY },
  { bytes: 'BM', with: '\0\0\0\0', name: 'a BMP image', remedy: NOT_COPY },
  { bytes: 'ID3', with: '\0', name: 'an MP3 sound file', remedy: NOT_COPY },
  { bytes: '\xff\xfb', name: 'an MP3 sound file', remedy: NOT_COPY },
  { bytes: 'ftyp', at: 4, name: 'an MP4 or QuickTime film, or a HEIC image', remedy: NOT_COPY },
  { bytes: 'OggS', name: 'an Ogg sound or film file', remedy: NOT_COPY },
  { bytes: 'fLaC', name: 'a FLAC sound file', remedy: NOT_COPY },
  { bytes: '\x7fELF', name: 'a program (ELF)', remedy: NOT_COPY },
  { bytes: 'MZ', with: '\0\0', name: 'a Windows program', remedy: NOT_COPY },
  { bytes: '\xcf\xfa\xed\xfe', name: 'a program (Mach-O)', remedy: NOT_COPY },
  { bytes: '\0asm', name: 'a WebAssembly program', remedy: NOT_COPY },
  { bytes: 'SQLite format 3\0', name: 'an SQLite database', remedy: 'export its stories as NDJSON first' },
  { bytes: 'PAR1', with: '\0', name: 'a Parquet table', remedy: 'export its stories as NDJSON first' },
  { bytes: '\xff\xfe\0\0', name: 'text in UTF-32', remedy: 'convert it first (iconv -f UTF-32 -t UTF-8)' },
  { bytes: '\0\0\xfe\xff', name: 'text in UTF-32', remedy: 'convert it first (iconv -f UTF-32 -t UTF-8)' },
];

const HEAD = 1024;

/** Names the kind of a file that is not text, by its first bytes and by NUL bytes anywhere; null for text. */
export function recogniseBinary(bytes: Uint8Array): BinaryKind | null {
  for (const signature of signaturesFor(bytes[0] ?? 0)) {
    if (!beginsAt(bytes, signature.bytes, signature.at ?? 0) || !holds(bytes, signature.with)) continue;
    const { name, remedy, pack } = signature;
    return pack ? { name, remedy, pack } : { name, remedy };
  }
  if (bytes.indexOf(0) < 0) return null;
  const marked = readByteOrderMark(bytes);
  return marked === 'utf-16le' || marked === 'utf-16be' ? null : nameNulBytes(bytes);
}

const byFirst: (readonly Signature[] | undefined)[] = [];

/** In their order, those that begin with a byte, and those that lie deeper in the file. */
function signaturesFor(first: number): readonly Signature[] {
  byFirst[first] ??= SIGNATURES.filter(({ bytes, at = 0 }) => at > 0 || bytes.charCodeAt(0) === first);
  return byFirst[first];
}

function beginsAt(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let i = 0; i < signature.length; i += 1) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return true;
}

function holds(bytes: Uint8Array, mark: string | undefined): boolean {
  return mark === undefined || String.fromCharCode(...bytes.subarray(0, HEAD)).includes(mark);
}

/** `S\0E\0O\0U\0L\0` is text in UTF-16 that lost its mark; anything else with NUL bytes is some program's own file. */
function nameNulBytes(bytes: Uint8Array): BinaryKind {
  const counts = [0, 0];
  const head = bytes.subarray(0, HEAD);
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = counts;
  const most = head.length / 2.5;
  if (odd > most && even === 0) return unmarked('UTF-16LE');
  if (even > most && odd === 0) return unmarked('UTF-16BE');
  return { name: 'a binary file (it holds NUL bytes)', remedy: NOT_COPY };
}

function unmarked(encoding: string): BinaryKind {
  return { name: `text in ${encoding} without a byte-order mark`, remedy: `convert it first (iconv -f ${encoding} -t UTF-8)` };
}
