import { decodeReferences } from '../markup/entities.ts';

/** What stands between an element's tags, with its markup: `<HEADLINE>\nPeru rests its nets\n</HEADLINE>`; null where there is none. */
export function sectionOf(record: string, name: string, from = 0): string | null {
  const start = record.indexOf(`<${name}>`, from);
  const found = start >= 0 ? start + name.length + 2 : startWithAttributes(record, name, from);
  if (found < 0) return null;
  const end = record.indexOf(`</${name}>`, found);
  return record.slice(found, end < 0 ? undefined : end);
}

function startWithAttributes(record: string, name: string, from: number): number {
  const start = record.indexOf(`<${name} `, from);
  const close = start < 0 ? -1 : record.indexOf('>', start);
  return close < 0 ? -1 : close + 1;
}

/** The text of an element's first occurrence, on one line; undefined where it is missing or empty. */
export function fieldOf(record: string, ...names: string[]): string | undefined {
  for (const name of names) {
    const section = sectionOf(record, name);
    const value = section === null ? '' : lineOf(section);
    if (value !== '') return value;
  }
  return undefined;
}

/** The texts of all of an element's occurrences, each on one line. */
export function fieldsOf(record: string, name: string): string[] {
  const values: string[] = [];
  const tag = `<${name}>`;
  for (let at = record.indexOf(tag); at >= 0; at = record.indexOf(tag, at + 1)) values.push(lineOf(sectionOf(record, name, at) ?? ''));
  return values.filter((value) => value !== '');
}

/** Text without its tags, references decoded, on one line. */
export function lineOf(section: string): string {
  return decodeReferences(stripTags(section)).replace(/\s+/gu, ' ').trim();
}

/** Takes tags out of a text: `<P>`, `</F>`, `<F P=105>`; a bare `<` of the copy stays. */
export function stripTags(section: string): string {
  return section.includes('<') ? section.replace(/<\/?[A-Za-z0-9][^<>]{0,200}>/gu, '') : section;
}

/** An attribute of a record's start tag: `<DOC id="AFP_ENG_19970419.0012" type="story" >`. */
export function tagAttribute(record: string, name: string): string | undefined {
  const tag = record.slice(0, Math.max(0, record.indexOf('>')));
  return new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'iu').exec(tag)?.[1];
}
