import { bylineNames } from './byline-names.ts';
import { isoMoment } from './dates.ts';
import { type DraftEntry, failed, type LooseMetadata, skipped } from './draft.ts';
import { oneLine } from './markup/element.ts';
import { linesOf, setParagraphs } from './markup/lines.ts';
import { looksLikeMarkup } from './markup/looks-like.ts';
import { editorsNotes, slugParts, statusOf, urgencyOf, wordCountOf } from './wire/values.ts';

type Item = Record<string, unknown>;

/** One item, whatever its version's spelling: `versioncreated`, `versionCreated` and `version_created` are one. */
export async function draftNinjs(sent: Item): Promise<DraftEntry> {
  const item = foldKeys(sent);
  const id = textAt(item, 'uri', 'guid', 'id') ?? null;
  const type = textAt(item, 'type') ?? 'text';
  if (!/^(?:text|story|article|preformatted)$/iu.test(type)) return skipped(NAMES[type.toLowerCase()] ?? `an item of type ${type}`, id);
  const text = await textOf(item);
  if (text !== '') return { text, id, metadata: metadataOf(item) };
  if (statusOf(textAt(item, 'pubstatus')) === 'canceled') return skipped('a cancelled story', id);
  return textAt(item, 'headline') === undefined && id === null
    ? failed('neither a text nor a headline in it')
    : skipped('no text in it', id);
}

const NAMES: Readonly<Record<string, string>> = {
  picture: 'a picture',
  photo: 'a picture',
  graphic: 'a graphic',
  video: 'a video',
  audio: 'a sound recording',
  composite: 'a package',
  component: 'a component',
  event: 'an event',
  planning: 'a planning item',
};

function foldKeys(item: Item): Item {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase().replaceAll('_', ''), value]));
}

/** The first of the members that holds a text or a number. */
function textAt(item: Item, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = item[name];
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

function listAt(item: Item, name: string): unknown[] {
  const value = item[name];
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function objectsAt(item: Item, name: string): Item[] {
  return listAt(item, name)
    .filter((value): value is Item => typeof value === 'object' && value !== null)
    .map(foldKeys);
}

/** The richest rendition: marked-up ones keep paragraphs, which `body_text` often does not. */
async function textOf(item: Item): Promise<string> {
  const bodies = objectsAt(item, 'bodies');
  const rich = bodies.find((body) => /html/iu.test(`${body.role} ${body.contenttype}`)) ?? bodies[0];
  const main = Object.keys(item).find((key) => /^body(?!text)/u.test(key) && typeof item[key] === 'string' && item[key] !== '');
  const body =
    textAt(item, 'bodyxhtml', 'bodyhtml', 'bodyhtml5') ??
    (rich && textAt(rich, 'value')) ??
    (main && textAt(item, main)) ??
    textAt(item, 'bodytext');
  if (body === undefined) return '';
  if (looksLikeMarkup(body)) return (await import('./markup/html.ts')).htmlToText(body);
  return setParagraphs(linesOf(body));
}

function metadataOf(item: Item): LooseMetadata {
  const slug = slugParts(textAt(item, 'slugline') ?? '');
  const byline = textAt(item, 'byline', 'by') ?? byOf(objectsAt(item, 'bylines')) ?? byOf(objectsAt(item, 'authors'));
  return {
    date: isoMoment(textAt(item, 'versioncreated', 'contentcreated', 'firstcreated')),
    headline: oneLine(textAt(item, 'headline', 'headlinemain') ?? headlineOf(item) ?? ''),
    slugline: slug.slugline,
    bylineText: byline,
    byline: byline === undefined ? [] : bylineNames(byline),
    dateline: textAt(item, 'dateline') ?? textAt(objectsAt(item, 'dateline')[0] ?? {}, 'text'),
    credit: creditOf(item, byline),
    language: textAt(item, 'language'),
    urgency: urgencyOf(textAt(item, 'urgency')),
    category: categoryOf(item),
    keywords: listAt(item, 'keywords').filter((keyword): keyword is string => typeof keyword === 'string'),
    status: statusOf(textAt(item, 'pubstatus')),
    embargo: isoMoment(textAt(item, 'embargoed', 'embargo')),
    copyright: textAt(item, 'copyrightnotice', 'copyrightholder'),
    notices: editorsNotes(textAt(item, 'ednote')),
    transmission: {
      service: nameAt(item, 'service'),
      priority: textAt(item, 'editorialpriority', 'priority'),
      take: slug.take ?? textAt(item, 'anpatakekey'),
      wordCount: slug.wordCount ?? wordCountOf(textAt(item, 'wordcount')),
    },
  };
}

function byOf(bylines: readonly Item[]): string | undefined {
  return (
    bylines.map((one) => [textAt(one, 'by', 'byline', 'name'), textAt(one, 'title')].filter(Boolean).join(', ')).join('; ') || undefined
  );
}

function headlineOf(item: Item): string | undefined {
  const headlines = objectsAt(item, 'headlines');
  const main = headlines.find((one) => /main/iu.test(String(one.role))) ?? headlines[0];
  return (main && textAt(main, 'value')) ?? textAt(item, ...Object.keys(item).filter((key) => key.startsWith('headline')));
}

/** Who sends it; a byline may name the house where nothing else does: `Von Hanno Terveer, dpa`. */
function creditOf(item: Item, byline: string | undefined): string | undefined {
  const named = textAt(item, 'creditline', 'source', 'provider') ?? nameAt(item, 'infosources') ?? nameAt(item, 'infosource');
  return named ?? textAt(item, 'copyrightholder') ?? byline?.split(',')[1]?.trim();
}

function nameAt(item: Item, name: string): string | undefined {
  const [first] = listAt(item, name);
  if (typeof first === 'string') return first;
  return typeof first === 'object' && first !== null ? textAt(foldKeys(first as Item), 'name', 'code') : undefined;
}

function categoryOf(item: Item): string | undefined {
  const subjects = objectsAt(item, 'subject');
  const own = subjects.find(
    (subject) => [subject.rels, subject.rel].flat().includes('category') && (subject.lang ?? item.language) === item.language,
  );
  const anpa = objectsAt(item, 'anpacategory')[0];
  return (own && textAt(own, 'name', 'code')) ?? (anpa && textAt(anpa, 'qcode', 'code', 'name'));
}
