/** Bytes that are read a page at a time, when one of a page is asked for. */
export interface ByteSource {
  readonly length: number;
  /** Pages read so far. */
  readonly pages: (Uint8Array | undefined)[];
  /** Reads page `page`: the bytes from `page * PAGE` on, PAGE of them or as many as there are. */
  readonly load: (page: number) => Uint8Array;
}

const PAGE_BITS = 14;
/** Bytes of a page. */
export const PAGE: number = 1 << PAGE_BITS;

/** Bytes in memory as a source: its pages are views, nothing is copied. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { length: bytes.length, pages: [], load: (page) => bytes.subarray(page * PAGE, (page + 1) * PAGE) };
}

/** One byte; undefined beyond the end is the caller's mistake, as with an array. */
export function byteAt(source: ByteSource, at: number): number {
  const index = at >>> PAGE_BITS;
  let page = source.pages[index];
  if (page === undefined) {
    page = source.load(index);
    source.pages[index] = page;
  }
  return page[at & (PAGE - 1)] as number;
}

/** So many bytes from a place on; a view where they lie in one page. */
export function bytesAt(source: ByteSource, at: number, length: number): Uint8Array {
  const from = at & (PAGE - 1);
  byteAt(source, at);
  const page = source.pages[at >>> PAGE_BITS] as Uint8Array;
  if (from + length <= page.length) return page.subarray(from, from + length);
  return Uint8Array.from({ length }, (_, index) => byteAt(source, at + index));
}
