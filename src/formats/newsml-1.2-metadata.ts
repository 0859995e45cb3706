import { bylineNames } from './byline-names.ts';
import { isoMoment } from './dates.ts';
import type { LooseMetadata } from './draft.ts';
import { attribute, childrenOf, descendantsOf, type Element, find, valueAt, valueText } from './markup/element.ts';
import { nitfMetadata } from './nitf-metadata.ts';
import { isBareDate } from './wire/dateline.ts';
import { editorsNotes, slugParts, statusOf, urgencyOf, wordCountOf } from './wire/values.ts';

/** Where a story stands in its message. */
export interface StoryPlace {
  item: Element;
  message: Element | null;
  /** The story's component and those around it, outermost first. */
  chain: readonly Element[];
  /** NITF inside, for what the envelope does not say. */
  nitf: Element | null;
}

/** What a NewsItem, the message around it and the component's own lines say of a story. The innermost component that says something is heard. */
export function newsmlMetadata({ item, message, chain, nitf }: StoryPlace): LooseMetadata {
  const inwards = [...chain].reverse();
  const management = find(item, 'NewsManagement');
  const envelope = find(message, 'NewsEnvelope');
  const inside = nitf ? nitfMetadata(nitf) : {};
  const line = (name: string): string | undefined => first(inwards, (component) => valueAt(component, 'NewsLines', name));
  const byline = line('ByLine') ?? inside.bylineText ?? undefined;
  const slug = slugParts(line('SlugLine') ?? '');
  const priority = formalName(find(envelope, 'Priority'));
  return {
    date: isoMoment(valueAt(management, 'ThisRevisionCreated')) ?? isoMoment(valueAt(envelope, 'DateAndTime')),
    headline: line('HeadLine') ?? inside.headline,
    slugline: slug.slugline,
    bylineText: byline,
    byline: byline === undefined ? [] : bylineNames(byline),
    ...datelineOf(line('DateLine'), inside),
    credit: creditOf(inwards, line('CreditLine')),
    language: languageOf(inwards, item),
    urgency: urgencyOf(formalName(find(management, 'Urgency'))) ?? urgencyOf(property(inwards, 'Priority')[0]) ?? urgencyOf(priority),
    category: first(inwards, (component) =>
      first(
        descendantsOf(component, 'SubjectCode').flatMap((code) => childrenOf(code)),
        (code) => attribute(code, 'cat'),
      ),
    ),
    keywords: keywordsOf(inwards),
    status: statusOf(formalName(find(management, 'Status'))),
    embargo: embargoOf(management),
    copyright: line('CopyrightLine'),
    notices: editorsNotes(...inwards.flatMap((component) => newsLineTexts(find(component, 'NewsLines'), /advisory|note/iu))),
    transmission: {
      service: attribute(find(envelope, 'NewsService'), 'FormalName'),
      sequence: valueAt(envelope, 'TransmissionId'),
      priority,
      take: slug.take,
      wordCount: slug.wordCount ?? wordCountOf(property(inwards, 'Words')[0]),
    },
  };
}

function first<Item, Value>(items: readonly Item[], read: (item: Item) => Value | undefined): Value | undefined {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `<Urgency FormalName="4"/>`, or TASS's `<Urgency>3</Urgency>`. */
function formalName(element: Element | null): string | undefined {
  return attribute(element, 'FormalName') ?? (valueText(element) || undefined);
}

function datelineOf(dateline: string | undefined, inside: LooseMetadata): LooseMetadata {
  if (dateline !== undefined && !isBareDate(dateline)) return { dateline };
  return { dateline: inside.dateline, place: inside.place };
}

/** Belga credits `BELGA` and names `ANP/BELGA` as the source: the fuller of the two is the credit. */
function creditOf(inwards: readonly Element[], line: string | undefined): string | undefined {
  const source = party(inwards, 'Source');
  if (line !== undefined && source?.toUpperCase().includes(line.toUpperCase())) return source;
  return line ?? source ?? party(inwards, 'Provider');
}

function party(inwards: readonly Element[], role: string): string | undefined {
  return first(inwards, (component) => attribute(find(component, 'AdministrativeMetadata', role, 'Party'), 'FormalName'));
}

function languageOf(inwards: readonly Element[], item: Element): string | undefined {
  const named = first(inwards, (component) =>
    attribute(find(component, 'DescriptiveMetadata', 'Language') ?? find(component, 'DescriptiveMetada', 'Language'), 'FormalName'),
  );
  const language = named ?? first([...inwards, item], (element) => attribute(element, 'lang'));
  return language !== undefined && /^[A-Z]{2}$/u.test(language) ? language.toLowerCase() : language;
}

function keywordsOf(inwards: readonly Element[]): string[] {
  for (const component of inwards) {
    const lines = childrenOf(find(component, 'NewsLines'), 'KeywordLine').map(valueText);
    const items = childrenOf(find(component, 'item_keywords'), 'item_keyword').map(valueText);
    const found = [...lines, ...property([component], 'Keyword'), ...items].filter(Boolean);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** The values of a property by its name, of the innermost component that has it: `<Property FormalName="Keyword" Value="canals"/>`. */
function property(inwards: readonly Element[], name: string): string[] {
  for (const component of inwards) {
    const properties = descendantsOf(component, 'Property').filter((one) => attribute(one, 'FormalName') === name);
    const values = properties.flatMap((one) => attribute(one, 'Value') ?? []);
    if (values.length > 0) return values;
  }
  return [];
}

/** `<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20180608T000100+0100</DateAndTime>`. */
function embargoOf(management: Element | null): string | undefined {
  const change = find(management, 'StatusWillChange');
  return statusOf(formalName(find(change, 'FutureStatus'))) === 'usable' ? isoMoment(valueAt(change, 'DateAndTime')) : undefined;
}

/** A note's text by the type of its line: `<NewsLineType FormalName="AdvisoryLine"/><NewsLineText>ADDS keeper</NewsLineText>`. */
function newsLineTexts(newsLines: Element | null, type: RegExp): string[] {
  return childrenOf(newsLines, 'NewsLine').flatMap((line) =>
    type.test(attribute(find(line, 'NewsLineType'), 'FormalName') ?? '')
      ? childrenOf(line, 'NewsLineText').map(valueText).filter(Boolean)
      : [],
  );
}
