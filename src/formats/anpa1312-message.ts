import type { MetadataNotice, StoryProblem } from '../model/story.ts';
import { bylineNames } from './byline-names.ts';
import { fullYear, isoOf } from './dates.ts';
import { decode } from './decode.ts';
import { failed, numberStories, type StoryDraft } from './draft.ts';
import { LOST_ANPA } from './marks.ts';
import { linesOf } from './markup/lines.ts';
import type { StoryEntry } from './reader.ts';
import { slugParts } from './wire/values.ts';

/** The messages of a file. */
export function* readAnpa1312(bytes: Uint8Array): Generator<StoryEntry> {
  const { text, encoding } = decode(bytes);
  if (LOST_ANPA.test(text)) {
    yield failed('an ANPA 1312 message that has lost its control characters (U+FFFD stands for them, the first at offset 0)', 1);
    return;
  }
  const finish = numberStories('anpa1312');
  for (const message of text.split('\u0001').slice(1)) yield finish(draftAnpa(message) ?? failed('no ANPA 1312 header'), encoding);
}

const STX = '\u0002';
const ETX = '\u0003';

/** `W3164` US `asian`, then `f l` DC3 DC1 ` BC-LT--Chile-AndesObserv 1stLd-Writethru 08-21 0972`. */
const HEADER =
  /^([A-Za-z]{1,2})(\d{3,4})([A-Z]*)\u001f([^\n\r]*)[\r\n]+([a-z]) ([a-z])[^\n\r]*?[\u0011-\u0014]{2} *(\S+)(?: +(\S.*?))? +\d\d-\d\d/u;

/** Reads one message, from what follows SOH. */
function draftAnpa(message: string): StoryDraft | null {
  const header = HEADER.exec(message);
  if (!header && !message.includes('\n')) return null;
  const [, , sequence, , selector, priority, category, keyword, version] = header ?? [];
  const start = message.indexOf(STX);
  const end = message.indexOf(ETX);
  const lines = linesOf(message.slice(start + 1, end < 0 ? undefined : end));
  const head = readHeadLines(lines);
  const slug = slugParts(head.slug);
  const date = end < 0 ? undefined : trailerDate(message.slice(end));
  const body = setBody(lines.slice(head.length));
  return {
    text: [head.byline.join('\n'), body].filter(Boolean).join('\n\n'),
    metadata: {
      date,
      headline: head.headline,
      slugline: slug.slugline || keyword,
      bylineText: head.byline.join(', '),
      byline: bylineNames(head.byline[0] ?? ''),
      category,
      notices: head.notices,
      transmission: { service: selector?.trim(), sequence, priority, take: slug.take ?? version, wordCount: slug.wordCount },
    },
    problems: end < 0 ? [TRUNCATED] : [],
  };
}

const TRUNCATED: StoryProblem = { rule: 'envelope-truncated', severity: 'error', message: 'the message breaks off: no end of text (ETX)' };

/** AP: `AP-WF-08-21-19 2140GMT`; Kyodo: `KWS-20:48-11-02-20`, hour, minute, day, month, year of Japan. */
function trailerDate(trailer: string): string | undefined {
  const ap = /(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)([A-Z]{3,4})/u.exec(trailer);
  if (ap) {
    const [, month = '', day = '', year = '', hour, minute, zone] = ap;
    return isoOf({ year: fullYear(year), month, day, hour, minute, zone });
  }
  const kyodo = /(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d\d)/u.exec(trailer);
  if (!kyodo) return undefined;
  const [, hour, minute, day = '', month = '', year = ''] = kyodo;
  return isoOf({ year: fullYear(year), month, day, hour, minute, zone: '+09:00' });
}

interface Head {
  slug: string;
  headline: string;
  /** The byline and the titles below it. */
  byline: string[];
  notices: MetadataNotice[];
  /** How many lines the head takes. */
  length: number;
}

const TITLE = /^(?:the )?(?:associated press|ap\b|canadian press|for the|special to|.*\b(?:writer|editor|correspondent|reporter)s?$)/iu;

/** Reads the lines that `^` opens and `<`, `=` or `+` closes: slug, headline, notes, byline; the text begins at the first indented line. */
function readHeadLines(lines: readonly string[]): Head {
  const head: Head = { slug: '', headline: '', byline: [], notices: [], length: 0 };
  for (let at = 0; at < lines.length; ) {
    const { text, mark, next } = headLine(lines, at);
    if (text === null) break;
    if (text !== '' && !takeHeadLine(head, text, mark)) break;
    at = next;
    head.length = at;
  }
  return head;
}

interface HeadLine {
  /** Null for a line of the story's text. */
  text: string | null;
  /** What closes it. */
  mark: string;
  next: number;
}

/** One head line, which may go on below: `^Lens that spent 70 years in a barn` / `turns again<`. Kyodo has neither `^` nor `<`. */
function headLine(lines: readonly string[], at: number): HeadLine {
  const parts: string[] = [];
  for (let next = at; next < lines.length && next < at + 8; ) {
    const line = (lines[next] as string).replace(/^\^\*\d+< ?/u, '');
    next += 1;
    const text = line.replace(/^\^/u, '').trim();
    if (parts.length === 0 && text === '') return { text: '', mark: '', next };
    if (/^[\t\u0008]| {3}/u.test(line) || (parts.length > 0 && line.startsWith('^')))
      return { text: parts.length > 0 ? parts.join(' ') : null, mark: '', next: next - 1 };
    const closed = /([<=+])$/u.exec(text);
    parts.push(text.replace(/[<=+]$/u, '').trim());
    if (closed || (at === 0 && parts.length === 1)) return { text: parts.join(' '), mark: closed?.[1] ?? '', next };
  }
  return { text: null, mark: '', next: at };
}

/** Files a head line under what it is; false where it belongs to the text, as the sub-headings of tables do. */
function takeHeadLine(head: Head, text: string, mark: string): boolean {
  const bare = text.replace(/^\((.*)\)$/u, '$1');
  if (head.slug === '') head.slug = text;
  else if (/^(?:by|by the)\s+\p{Lu}/iu.test(text) && mark !== '<') head.byline.push(text);
  else if (head.byline.length > 0) {
    if (!TITLE.test(text)) return false;
    head.byline.push(text);
  } else if (/^(?:eds?[:.]|editor)/iu.test(bare)) head.notices.push({ kind: 'editors-note', text: bare });
  else if (/^(?:ap|with ap|eds)?\s*(?:photo|graphic|video|audio)/iu.test(bare)) head.notices.push({ kind: 'advisory', text: bare });
  else if (head.headline === '') head.headline = text;
  else head.notices.push({ kind: 'summary', text });
  return true;
}

/** A paragraph begins with a tab, a row of a table with BS, a sub-heading with `^`; other lines go on. */
function setBody(lines: readonly string[]): string {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const isRow = line.startsWith('\u0008');
    const text = isRow ? rowOf(line) : plain(line);
    if (text === '') open = false;
    else if (isRow && open) paragraphs[paragraphs.length - 1] += `\n${text}`;
    else if (open && !/^[\t^]| {3}/u.test(line)) paragraphs[paragraphs.length - 1] += `\n${text}`;
    else paragraphs.push(text);
    open = text !== '';
  }
  return paragraphs.join('\n\n');
}

/** `Saint` DLE ` Orrin` US RS ` ` RS ` 10` … is "Saint Orrin", a tab, "10"; `{` is a half. */
function rowOf(line: string): string {
  const cells = line
    .replace(/^\u0008\^?/u, '')
    .replace(/[ \u001f]*\u001e[ \u001e]*/gu, '\t')
    .replaceAll('{', '½');
  return cells.replace(/[\u0000-\u0008\u000e-\u001f]/gu, '').trimEnd();
}

function plain(line: string): string {
  return line
    .replace(/^\^/u, '')
    .replace(/[\u0000-\u0008\u000e-\u001f]/gu, '')
    .replace(/[<=]\s*$/u, (mark) => (line.startsWith('^') || /___=/u.test(line) ? '' : mark))
    .trim();
}
