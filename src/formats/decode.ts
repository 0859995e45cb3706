/** A text and the encoding its bytes were in. */
export interface Decoded {
  text: string;
  /** "utf-8", "utf-16le", "utf-16be", "windows-1252", or what the file declared. */
  encoding: string;
}

/** The byte-order mark's encoding, or null where the bytes begin with none: FF FE is "utf-16le". */
export function readByteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/**
 * Decodes a file: by its byte-order mark, else as UTF-8 where that holds to the last byte, else as what it declares to be in, else as
 * windows-1252. Never throws, and loses nothing: a byte-order mark stays in the text as U+FEFF, since spans count from the first character.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = readByteOrderMark(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be') return { text: decodeAs(marked, bytes), encoding: marked };
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const fallback = decoderFor(declared);
  return { text: fallback.decode(bytes, { stream: true }), encoding: fallback.encoding };
}

/** Decodes the beginning of a file, cut anywhere: the last character may be torn. */
export function decodeHead(bytes: Uint8Array): string {
  const marked = readByteOrderMark(bytes);
  return decodeAs(marked ?? 'utf-8', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Remembers a torn character from piece to piece. */
export type Decoder = InstanceType<typeof TextDecoder>;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes strictly: null where the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The decoder for bytes that are not UTF-8: of the declared encoding ("ISO-8859-15"), or of windows-1252 where none or a false one is declared.
 * To be used with `stream: true`: without it Node 20 reads windows-1252's 0x80–0x9F (“ ” — €) as control characters.
 */
export function decoderFor(declared: string | null): Decoder {
  try {
    const decoder = new TextDecoder(declared ?? 'windows-1252', { ignoreBOM: true });
    if (!decoder.encoding.startsWith('utf-')) return decoder;
  } catch {
    // "utf8mb4", "x-unknown": a label that no standard has.
  }
  return new TextDecoder('windows-1252', { ignoreBOM: true });
}

/** The encoding a file declares in its first kilobyte: `<?xml version="1.0" encoding="ISO-8859-15"?>`, `charset=utf-8`; null where none. */
export function declaredEncoding(head: string): string | null {
  return /\b(?:encoding|charset)\s*=\s*["']?([A-Za-z][\w.:-]*)/u.exec(head.slice(0, 1024))?.[1] ?? null;
}
