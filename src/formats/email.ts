import { decodeHead } from './decode.ts';
import { numberStories } from './draft.ts';
import type { FormatReader, StoryEntry } from './reader.ts';

/** A message as mail programs save it, with copy in it: `From: …`, `Subject: …`, a blank line, `Headline: …`, the story. */
export const emailFormat: FormatReader = {
  name: 'email',
  summary: 'an e-mail with copy in it (RFC 822, eml)',
  fields: () => ({
    text: 'the text part, else the HTML part, from below the field lines; Body of a form',
    id: 'Message-ID',
    date: 'Date',
    headline: 'Headline: line in the text, Headline of a form, else Subject',
    slugline: 'Slug: or Slugline: line, the short line above the byline, Slugline of a form',
    byline: 'By line above the story',
    dateline: 'in the text; Dateline of a form',
    credit: 'in the text',
    notices: 'Abstract: as summary, Eds: as note, what follows the sign-off as non-public',
    keywords: 'Keywords: line',
    category: 'Category of a form',
    transmission: 'Priority of a form',
  }),
  detect: looksLikeMail,
  read: readMail,
};

const KNOWN =
  /^(?:from|date|to|subject|message-id|received|mime-version|content-type|delivered-to|return-path|x-[\w-]+|dkim-signature|reply-to|cc|sender)$/i;
const CERTAIN = /^(?:from|message-id|received|mime-version|return-path|delivered-to)$/i;

/** What the first header line begins with, after blank lines. */
const FIRST_NAME = /^[\ufeff\s]*(?:From |[A-Za-z][\w-]*:)/u;

/** Header lines from the first line on (after blank ones), known names among them. */
function looksLikeMail(head: string): boolean {
  if (!FIRST_NAME.test(head)) return false;
  const lines = head.replace(/^[\ufeff\s]+/u, '').split(/\r?\n/u, 60);
  const names: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (/^[ \t]/u.test(line) && at > 0) continue;
    const name = /^([A-Za-z][\w-]*):/u.exec(line)?.[1] ?? (at === 0 && line.startsWith('From ') ? 'From' : undefined);
    if (name === undefined) break;
    names.push(name);
  }
  return names.filter((name) => KNOWN.test(name)).length >= 3 && names.some((name) => CERTAIN.test(name));
}

async function* readMail(bytes: Uint8Array): AsyncGenerator<StoryEntry> {
  const { draftEmail } = await import('./email-message.ts');
  const { draft, encoding } = await draftEmail(bytes.subarray(startOf(bytes)));
  yield numberStories('email')(draft, encoding);
}

/** Mail may begin with blank lines, and with the line `From …` of a mailbox. */
function startOf(bytes: Uint8Array): number {
  const head = decodeHead(bytes.subarray(0, 4096));
  const blank = /^[\ufeff\s]*(?:From [^\n]*\n)?/u.exec(head)?.[0] ?? '';
  return new TextEncoder().encode(blank).length;
}
