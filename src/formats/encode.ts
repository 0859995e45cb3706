/** Bytes of windows-1252 that are no characters of ISO 8859-1, by character: made from the decoder, which knows them. */
const CP1252: ReadonlyMap<number, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i),
      { stream: true },
    ),
    (character, i) => [character.charCodeAt(0), 0x80 + i],
  ),
);

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
    const byte = CP1252.get(unit) ?? (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? unit : null);
    if (byte === null) return null;
    bytes[i] = byte;
  }
  return bytes;
}
