/** A text and the encoding its bytes were in. */
export interface Decoded {
  text: string;
  /** "utf-8", "utf-16le", "utf-16be" or "windows-1252". */
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
 * Decodes a file: by its byte-order mark, else as UTF-8 where that holds to the last byte, else as windows-1252.
 * Never throws, and loses nothing: a byte-order mark stays in the text as U+FEFF, since spans count from the file's first character.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = readByteOrderMark(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be') return { text: decodeAs(marked, bytes), encoding: marked };
  const text = decodeUtf8(bytes);
  return text === null ? { text: decodeWindows1252(bytes), encoding: 'windows-1252' } : { text, encoding: 'utf-8' };
}

/** Decodes the beginning of a file, cut anywhere: the last character may be torn. */
export function decodeHead(bytes: Uint8Array): string {
  const marked = readByteOrderMark(bytes);
  return decodeAs(marked ?? 'utf-8', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** `stream: true` matters: without it Node 20 reads 0x80–0x9F (“ ” — €) as control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes, { stream: true });
}
