import { byteIn1252, signIn1252 } from '../knowledge/windows-1252.ts';

/** The bytes of a text in an encoding that `decode` names; null where it has a character that the encoding lacks, or the encoding is another. */
export function encode(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return /\p{Cs}/u.test(text) ? null : new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le');
  return encoding === 'windows-1252' ? encodeWindows1252(text) : null;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const byte = byteIn1252(unit);
    // A control whose byte would be read as another character is not kept.
    if (byte < 0 || (unit >= 0x80 && unit <= 0x9f && signIn1252(unit) !== null)) return null;
    bytes[i] = byte;
  }
  return bytes;
}
