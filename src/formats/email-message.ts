import PostalMime from 'postal-mime';
import { bylineNames } from './byline-names.ts';
import { isoMoment, spelledMoment } from './dates.ts';
import { decodeHead, decoderFor } from './decode.ts';
import { type DraftEntry, failed, type StoryDraft, skipped } from './draft.ts';
import { readForm } from './email-form.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';
import { readCopyHead } from './wire/copy-head.ts';

/** The parser takes its time over each line. */
const MOST_LINES = 60_000;

/** Reads one message: its text part, else its HTML part. The encoding is the first that a part declares. */
export async function draftEmail(bytes: Uint8Array): Promise<{ draft: DraftEntry; encoding: string }> {
  const raw = decodeHead(bytes.subarray(0, 64 * 1024));
  const encoding = /charset\s*=\s*"?([\w-]+)/iu.exec(raw)?.[1]?.toLowerCase() ?? 'utf-8';
  return { draft: await draftMessage(bytes, raw), encoding };
}

async function draftMessage(bytes: Uint8Array, raw: string): Promise<DraftEntry> {
  if (bytes.reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 0) > MOST_LINES)
    return failed(`a mail of more than ${MOST_LINES} lines`);
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 }).catch((error: Error) => error);
  if (mail instanceof Error) return failed(`not a mail that can be read: ${mail.message}`);
  const text = restoreWindows1252(mail.text?.trim() ? mail.text : mail.html ? await textOfHtml(mail.html) : '');
  const id = mail.messageId ?? null;
  if (text.trim() === '') return skipped('a mail without text', id);
  const draft = readForm(text) ?? draftCopy(text, mail.subject);
  const date = draft.metadata.date ?? dateOf(raw);
  return { ...draft, id, metadata: { ...draft.metadata, date } };
}

/** Node 20's decoder reads windows-1252's 0x80 to 0x9F as control characters, which no copy holds: they are turned back and read again. */
function restoreWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => decoderFor(null).decode(Uint8Array.of(control.charCodeAt(0)), { stream: true }));
}

async function textOfHtml(html: string): Promise<string> {
  return (await import('./markup/html.ts')).htmlToText(html);
}

/** The zone of the Date line is the sender's; a parsed date would have lost it. */
function dateOf(raw: string): string | undefined {
  const line = /^date:\s*([^\r\n]+(?:\r?\n[ \t][^\r\n]+)*)/imu.exec(raw)?.[1] ?? '';
  return spelledMoment(line) ?? isoMoment(line.trim());
}

function draftCopy(text: string, subject: string | undefined): StoryDraft {
  const { fields, slugline, byline, lines } = readCopyHead(linesOf(text));
  const { story, contacts } = cutSignature(lines);
  return {
    text: [byline, setParagraphs(story)].filter(Boolean).join('\n\n'),
    metadata: {
      headline: fields.headline ?? subject?.trim(),
      slugline: fields.slug ?? fields.slugline ?? slugline,
      bylineText: byline,
      byline: bylineNames(byline),
      keywords: fields.keywords?.split(/[,;]\s*/u) ?? [],
      notices: [
        ...(fields.abstract ? [{ kind: 'summary', text: fields.abstract }] : []),
        ...(fields.eds ? [{ kind: 'editors-note', text: fields.eds }] : []),
        ...(contacts === '' ? [] : [{ kind: 'nonpublic', text: contacts }]),
      ],
    },
  };
}

/** The sender's signature: below `-- `, or below the story's sign-off `AAP nc/`. */
function cutSignature(lines: readonly string[]): { story: string[]; contacts: string } {
  const rule = lines.findIndex((line) => /^-- ?$/u.test(line));
  const signOff = lines.findIndex((line) => /^\s*[A-Z]{2,6} [a-z]{1,4}(?:\/[a-z]{0,4})+\s*$/u.test(line));
  const at = rule >= 0 ? rule : signOff >= 0 ? signOff + 1 : lines.length;
  return {
    story: lines.slice(0, at),
    contacts: lines
      .slice(at)
      .map((line) => line.trim())
      .filter((line) => line !== '' && line !== '--')
      .join('\n'),
  };
}
