import { once } from '../text/once.ts';
import { bylineNames } from './byline-names.ts';
import { fullYear, isoOf, spelledMoment } from './dates.ts';
import { decode } from './decode.ts';
import { failed, numberStories, type StoryDraft } from './draft.ts';
import { IPTC_HEADER } from './marks.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';
import type { StoryEntry } from './reader.ts';
import { readHeadBlock } from './wire/head-block.ts';
import { readNotebook } from './wire/notebook.ts';
import { urgencyOf } from './wire/values.ts';

const SOH = '\u0001';

/** The messages of a file. */
export function* readIptc7901(bytes: Uint8Array): Generator<StoryEntry> {
  const { text, encoding } = decode(bytes);
  const finish = numberStories('iptc7901');
  const messages = text.includes(SOH) ? text.split(SOH).slice(1) : [text];
  for (const message of messages) {
    if (message.trim() === '') continue;
    yield finish(draftIptc7901(message) ?? failed('no IPTC 7901 header: service, number, priority, category, words'), encoding);
  }
}

const STX = '\u0002';
const TRAILER = once(() => /(\d\d)(\d\d)(\d\d)(?: ([A-Z]{2,5}))? (\p{L}{3,9})\.? (\d\d)\b/u);

/** Reads one message, from its header line on; null where that is missing. */
function draftIptc7901(message: string): StoryDraft | null {
  const sent = message.replaceAll('\u007f', '').trimStart();
  const header = IPTC_HEADER.exec(sent);
  if (!header) return null;
  const [line, service, sequence, priority, category, words] = header;
  const { slug, content, trailer } = cutMessage(sent.slice(line.length));
  const { takes, headline, byline, body } = readHeadBlock(linesOf(content), slug);
  const { text, notices } = readNotebook(body);
  const paragraphs = setParagraphs(text);
  const date = trailer && isoOf(trailer);
  return {
    text: [byline, paragraphs].filter(Boolean).join('\n\n'),
    metadata: {
      date,
      headline,
      slugline: slug,
      bylineText: byline,
      byline: bylineNames(byline),
      urgency: urgencyOf(priority),
      category,
      embargo: embargoIn(paragraphs),
      notices,
      transmission: { service, sequence, priority, wordCount: Number(words), take: takes.join(' ') },
    },
    problems: date
      ? []
      : [{ rule: 'envelope-truncated', severity: 'error', message: 'the message breaks off: no end of text, no date after it' }],
  };
}

interface Message {
  slug: string;
  content: string;
  trailer: Parameters<typeof isoOf>[0] | null;
}

/** The slug stands before STX, the date after ETX; where control characters were stripped, the slug is the line with slashes at its ends. */
function cutMessage(rest: string): Message {
  const end = rest.indexOf('\u0003');
  const until = end < 0 ? rest.length : end;
  const last = TRAILER().exec(end < 0 ? rest.slice(-200) : rest.slice(end));
  const start = rest.indexOf(STX);
  const bare = start < 0 ? strippedSlug(rest) : { slug: rest.slice(0, start), from: start + 1 };
  const content = rest.slice(bare.from, end < 0 && last ? rest.lastIndexOf(last[0]) : until);
  return {
    slug: bare.slug
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^\/|\/$/gu, ''),
    content,
    trailer: last && momentOf(last),
  };
}

function strippedSlug(rest: string): { slug: string; from: number } {
  const match = /^\s*(\/?\S[^\n]*\/)[ \r]*\n/u.exec(rest);
  return match ? { slug: match[1] ?? '', from: match[0].length } : { slug: '', from: 0 };
}

function momentOf([, day = '', hour, minute, zone, month = '', year = '']: RegExpExecArray): Parameters<typeof isoOf>[0] {
  return { year: fullYear(year), month, day, hour, minute, zone };
}

/** The format has no field for an embargo: `EMBARGO: not for use before 17 October 2019 12:00 GMT`. */
function embargoIn(text: string): string | undefined {
  const line = /^(?:EMBARGO|Sperrfrist)\b[^\n]*/imu.exec(text);
  return line ? spelledMoment(line[0]) : undefined;
}
