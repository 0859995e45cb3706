import { bylineNames } from './byline-names.ts';
import { spelledMoment } from './dates.ts';
import { type DraftEntry, failed, numberStories, skipped } from './draft.ts';
import { decodeReferences } from './markup/entities.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';
import type { Chunks, StoryEntry } from './reader.ts';
import { fieldOf, fieldsOf, lineOf, sectionOf, stripTags, tagAttribute } from './sgml/fields.ts';
import { cutRecords } from './sgml/records.ts';
import { readAnpaLine } from './wire/anpa-line.ts';

/** The stories of files of REUTERS elements. */
export async function* readReuters21578(chunks: Chunks): AsyncGenerator<StoryEntry[]> {
  const finish = numberStories('reuters21578');
  for await (const { records, encoding, cut } of cutRecords(chunks, 'REUTERS')) {
    yield records.map((record) =>
      finish(record === '' ? failed('a REUTERS element of more than 16 million characters') : draftRecord(record, cut), encoding),
    );
  }
}

function draftRecord(record: string, cut: boolean): DraftEntry {
  const id = tagAttribute(record, 'NEWID') ?? null;
  const headline = fieldOf(record, 'TITLE');
  const text = textOf(record);
  if (text === '' && headline === undefined) return skipped('no text in it', id);
  const header = readAnpaLine(decodeReferences(sectionOf(record, 'UNKNOWN') ?? '').trimEnd());
  const author = fieldOf(record, 'AUTHOR');
  return {
    text,
    id,
    metadata: {
      date: spelledMoment(fieldOf(record, 'DATE') ?? ''),
      headline,
      slugline: header?.slugline,
      bylineText: author,
      byline: bylineNames(author ?? ''),
      credit: 'Reuters',
      category: header?.category,
      keywords: fieldsOf(sectionOf(record, 'TOPICS') ?? '', 'D'),
      transmission: { priority: header?.priority, take: header?.take, wordCount: header?.wordCount },
    },
    problems: cut ? [{ rule: 'envelope-truncated', severity: 'error', message: 'the file breaks off in this story' }] : [],
  };
}

/** The DATELINE may swallow the first words of the BODY, so the two are put together again; a BRIEF holds filler only. */
function textOf(record: string): string {
  const type = /<TEXT\s+TYPE="?(\w+)/u.exec(record)?.[1];
  if (type === 'BRIEF') return '';
  if (type === 'UNPROC') return setSection(sectionOf(record, 'TEXT') ?? '');
  const author = lineOf(sectionOf(record, 'AUTHOR') ?? '');
  const dateline = (sectionOf(record, 'DATELINE') ?? '').replace(/\s+$/u, ' ');
  return [author, setSection(dateline + (sectionOf(record, 'BODY') ?? ''))].filter(Boolean).join('\n\n');
}

function setSection(section: string): string {
  return setParagraphs(linesOf(decodeReferences(stripTags(section))));
}
