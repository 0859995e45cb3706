import type { Metadata, MetadataNotice } from '../../model/story.ts';

/** A status in the record's three words: "Usable", "stat:usable", "Embargoed", "canceled", "killed". */
export function statusOf(sent: string | undefined): Metadata['status'] {
  const word = sent?.slice(sent.lastIndexOf(':') + 1).toLowerCase();
  if (word === undefined || word === '') return undefined;
  if (/^cancel|^kill/u.test(word)) return 'canceled';
  if (/^(?:withheld|embargoed|hold)/u.test(word)) return 'withheld';
  return word === 'usable' || word === 'corrected' ? 'usable' : undefined;
}

/** IPTC's urgency, 1 (flash) to 9; undefined for anything else. */
export function urgencyOf(sent: string | number | undefined): number | undefined {
  const number = typeof sent === 'number' ? sent : /^\s*\d\s*$/u.test(sent ?? '') ? Number(sent) : Number.NaN;
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : undefined;
}

/** A note to editors; none where it is empty. */
export function editorsNotes(...sent: (string | undefined)[]): MetadataNotice[] {
  return sent.flatMap((text) => (text?.trim() ? [{ kind: 'editors-note', text: text.trim() }] : []));
}

/** A word count as sent: "00067", "613"; undefined where it is none, or 0. */
export function wordCountOf(sent: string | undefined): number | undefined {
  const count = /^\s*\d{1,6}\s*$/u.test(sent ?? '') ? Number(sent) : 0;
  return count > 0 ? count : undefined;
}

/** A slug line's own parts: `BC-US--Rope-Pellworm, 1st Ld-Writethru,116` has a slug, a take and a word count. */
export function slugParts(line: string): { slugline: string; take: string | undefined; wordCount: number | undefined } {
  const parts = line.split(',').map((part) => part.trim());
  const wordCount = parts.length > 1 ? wordCountOf(parts.at(-1)) : undefined;
  if (wordCount !== undefined || /^\d+$/u.test(parts.at(-1) ?? '')) parts.pop();
  const [slugline = '', ...rest] = parts;
  const isTake = rest.length > 0 && rest.every((part) => TAKE.test(part));
  return isTake ? { slugline, take: rest.join(', '), wordCount } : { slugline: parts.join(', '), take: undefined, wordCount };
}

/** `1st Ld-Writethru`, `2nd lead`, `ADD 1`, `URGENT`, `HFR`. */
export const TAKE: RegExp =
  /^\(?(?:\d{1,2}(?:st|nd|rd|th)\s*(?:add|ld|lead|net|take|writethru|update|sub|picture)|(?:add|take|sub)\s*\d|urgent|correct(?:ion|ive)|hfr|extra|achtung|eil|writethru|writethrough|new\s+adv|adv\d|series|alternative|repeat)/iu;
