import { bylineNames } from './byline-names.ts';
import { fullYear, isoMoment, isoOf } from './dates.ts';
import { type DraftEntry, failed, type LooseMetadata, numberStories, skipped } from './draft.ts';
import { decodeReferences } from './markup/entities.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';
import type { Chunks, StoryEntry } from './reader.ts';
import { fieldOf, fieldsOf, lineOf, sectionOf, stripTags, tagAttribute } from './sgml/fields.ts';
import { cutRecords } from './sgml/records.ts';
import { readAnpaLine } from './wire/anpa-line.ts';
import { slugParts } from './wire/values.ts';

/** The stories of files of DOC elements. */
export async function* readSgmlDocs(chunks: Chunks): AsyncGenerator<StoryEntry[]> {
  const finish = numberStories('sgml-doc');
  for await (const { records, encoding, cut } of cutRecords(chunks, 'DOC')) {
    yield records.map((record) =>
      finish(record === '' ? failed('a DOC of more than 16 million characters') : draftDoc(record, cut), encoding),
    );
  }
}

/** One DOC; `cut` where its end is missing. */
function draftDoc(record: string, cut: boolean): DraftEntry {
  const id = tagAttribute(record, 'id') ?? fieldOf(record, 'DOCNO', 'DOCID') ?? null;
  const text = textOf(record);
  if (text === '') return skipped('no text in it', id);
  const problems = cut ? [{ rule: 'envelope-truncated', severity: 'error' as const, message: 'the file breaks off in this DOC' }] : [];
  return { text, id, metadata: metadataOf(record, id ?? ''), problems };
}

/** Paragraphs by `<P>`, else by their first lines' indent. LP is the lead paragraph of the Wall Street Journal's files. */
function textOf(record: string): string {
  const lead = sectionOf(record, 'LP');
  const body = sectionOf(record, 'TEXT');
  return [lead, body]
    .filter((section) => section !== null)
    .map(setText)
    .filter(Boolean)
    .join('\n\n');
}

function setText(section: string): string {
  if (!/<P>/iu.test(section)) return setParagraphs(linesOf(decodeReferences(stripTags(section))));
  const paragraphs = section.split(/<\/?P>/iu).map((paragraph) => trimLines(decodeReferences(stripTags(paragraph))));
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function trimLines(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

function metadataOf(record: string, id: string): LooseMetadata {
  const header = readAnpaLine(lineOf(sectionOf(record, 'HEADER') ?? sectionOf(record, '1ST_LINE') ?? sectionOf(record, 'FIRST') ?? ''));
  const title = fieldsOf(record, 'HEADLINE').join(' ') || fieldsOf(record, 'HEAD').join(' ') || fieldOf(record, 'HL');
  const isSlug = title !== undefined && /^[A-Z]{2}-\S+$/u.test(title);
  const dateline = readDateline(record);
  const slug = slugParts(
    fieldOf(record, 'SLUG', '2ND_LINE', 'SECOND') ?? dateline.slug ?? (isSlug ? title : undefined) ?? header?.slugline ?? '',
  );
  const around = aroundText(record);
  const bylines = [...fieldsOf(record, 'BYLINE'), ...around.bylines];
  return {
    date: dateOf(record, id),
    headline: isSlug ? undefined : title,
    slugline: slug.slugline,
    bylineText: bylines.join(', '),
    byline: bylines.flatMap(bylineNames),
    dateline: dateline.text,
    credit: creditOf(id),
    category: header?.category,
    copyright: around.copyright,
    notices: around.signOff === undefined ? [] : [{ kind: 'sign-off', text: around.signOff }],
    transmission: { priority: header?.priority, take: slug.take ?? header?.take, wordCount: slug.wordCount ?? header?.wordCount },
  };
}

/** `HOBOKEN, N.J.  (BC-FERRY-BELL-410(2TAKES)-NYT)` holds a slug, ` (cxtx)` a desk's code; that of a round-up is no dateline. */
function readDateline(record: string): { text: string | undefined; slug: string | undefined } {
  const line = fieldOf(record, 'DATELINE') ?? '';
  const match = /^(.*?)\s*\(([A-Z]{2}-\S*(?: \S+)*|[a-z]{2,6})\)\s*$/u.exec(line);
  const text = match ? match[1] : line;
  const slug = match?.[2]?.includes('-') ? match[2] : undefined;
  return { text: tagAttribute(record, 'type') === 'multi' ? undefined : text, slug };
}

/** AQUAINT keeps byline and copyright line above TEXT, a sign-off below it. */
function aroundText(record: string): { bylines: string[]; copyright: string | undefined; signOff: string | undefined } {
  const start = record.indexOf('</HEADLINE>');
  const text = record.indexOf('<TEXT>');
  const end = record.indexOf('</TEXT>');
  const above = start >= 0 && text > start && record.indexOf('<DATELINE>') < 0 ? linesOf(record.slice(start + 11, text)).map(lineOf) : [];
  const below = end < 0 ? [] : linesOf(record.slice(end + 7, end + 200)).map(lineOf);
  return {
    bylines: above.filter((line) => /^by\s+\p{Lu}/iu.test(line)),
    copyright: above.find((line) => /^(?:c\.|\(c\)|©)\s?\d{4}/iu.test(line)),
    signOff: below.find((line) => /^\([a-z]{2,4}(?:[-/][a-z]{2,4})*\)$/u.test(line)),
  };
}

/** `AP-NR-07-13-89 1911EDT` has a zone; `01/18/1999 11:26:00` has none; the id of Gigaword has the day only. */
function dateOf(record: string, id: string): string | undefined {
  const sent = /(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)([A-Z]{3})/u.exec(fieldOf(record, 'FILEID') ?? '');
  if (sent) {
    const [, month = '', day = '', year = '', hour, minute, zone] = sent;
    return isoOf({ year: fullYear(year), month, day, hour, minute, zone });
  }
  const stated = fieldOf(record, 'DATE_TIME');
  const american = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?/u.exec(stated ?? '');
  if (american) {
    const [, month = '', day = '', year = '', hour, minute, second] = american;
    return isoOf({ year, month, day, hour, minute, second });
  }
  return isoMoment(stated) ?? isoMoment(/_(\d{8})\.\d+$/u.exec(id)?.[1]) ?? isoMoment(/^[A-Z]{3}(\d{8})\./u.exec(id)?.[1]) ?? shortDay(id);
}

/** TREC's ids have the year in two digits: AP890713-0217, WSJ870324-0001. */
function shortDay(id: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^[A-Z]{2,4}(\d\d)(\d\d)(\d\d)-\d+$/u.exec(id) ?? [];
  return year === '' ? undefined : isoOf({ year: fullYear(year), month, day });
}

const SOURCES: Readonly<Record<string, string>> = {
  AFP: 'AFP',
  AP: 'AP',
  APW: 'AP',
  CNA: 'Central News Agency',
  NYT: 'NYT',
  REU: 'Reuters',
  XIE: 'Xinhua',
  XIN: 'Xinhua',
  LTW: 'Los Angeles Times-Washington Post',
  WPB: 'Washington Post',
};

function creditOf(id: string): string | undefined {
  return SOURCES[/^[A-Z]+/u.exec(id)?.[0] ?? ''];
}
