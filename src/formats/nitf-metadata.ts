import { bylineNames } from './byline-names.ts';
import { isoMoment } from './dates.ts';
import type { LooseMetadata } from './draft.ts';
import { attribute, childrenOf, descendantsOf, type Element, find, oneLine, rawText, valueAt, valueText } from './markup/element.ts';
import { editorsNotes, statusOf, urgencyOf } from './wire/values.ts';

/** What an NITF document says of its story. */
export function nitfMetadata(nitf: Element): LooseMetadata {
  const head = find(nitf, 'head');
  const docdata = find(head, 'docdata');
  const bodyHead = find(nitf, 'body', 'body.head');
  const meta = metaOf(head);
  const headline = headlineOf(bodyHead);
  const keywords = descendantsOf(head, 'keyword').flatMap((keyword) => attribute(keyword, 'key') ?? (valueText(keyword) || []));
  const management = attribute(docdata, 'management-status');
  return {
    date: dateOf(head),
    headline,
    slugline: slugOf({ meta, head, headline, keywords }),
    ...bylineOf(bodyHead),
    ...datelineOf(bodyHead),
    credit: creditOf(bodyHead, docdata) ?? meta['aap-source'] ?? meta.NTBKilde ?? meta.source,
    language: attribute(nitf, 'baselang') ?? attribute(nitf, 'lang'),
    urgency: urgencyOf(attribute(descendantsOf(head, 'urgency')[0], 'ed-urg')),
    category: meta['anpa-category'] ?? meta.category ?? meta.categoria,
    keywords,
    status: statusOf(management),
    embargo: management === 'embargoed' ? isoMoment(attribute(descendantsOf(head, 'date.release')[0], 'norm')) : undefined,
    copyright: copyrightOf(docdata),
    notices: editorsNotes(
      attribute(descendantsOf(head, 'ed-msg')[0], 'info') ?? attribute(descendantsOf(head, 'revision-history')[0], 'comment'),
    ),
    transmission: transmissionOf(meta, head),
  };
}

function metaOf(head: Element | null): Record<string, string | undefined> {
  return Object.fromEntries(childrenOf(head, 'meta').map((meta) => [attribute(meta, 'name') ?? '', attribute(meta, 'content')]));
}

/** The envelopes around NITF rename `hedline` now and then: AP writes `<headline><hl1>`. */
function headlineOf(bodyHead: Element | null): string | undefined {
  return valueAt(bodyHead, 'hedline', 'hl1') ?? valueAt(bodyHead, 'headline', 'hl1') ?? valueAt(bodyHead, 'hedline');
}

function dateOf(head: Element | null): string | undefined {
  const issued = attribute(descendantsOf(head, 'date.issue')[0], 'norm');
  return isoMoment(issued) ?? isoMoment(attribute(descendantsOf(head, 'pubdata')[0], 'date.publication'));
}

interface SlugEvidence {
  meta: Record<string, string | undefined>;
  head: Element | null;
  headline: string | undefined;
  keywords: string[];
}

/** The keyword line: in `meta`, as a title that is not the headline (`1 TRANSPORT Tickets`, the number is a part's), as `du-key`. */
function slugOf({ meta, head, headline, keywords }: SlugEvidence): string | undefined {
  const named = meta['anpa-keyword'] ?? meta.NTBStikkord ?? meta.slugline ?? meta.slug;
  if (named !== undefined) return named;
  const title = valueAt(head, 'title');
  if (title !== undefined && title !== headline && title.length <= 60) return title.replace(/^\d\s+/u, '');
  const key = attribute(descendantsOf(head, 'du-key')[0], 'key');
  return key ?? (keywords.length === 1 ? keywords[0] : undefined);
}

/** `<byline>By SOLVEI MARKUSSON<byttl>AP Transport Writer</byttl></byline>`. */
function bylineOf(bodyHead: Element | null): LooseMetadata {
  const byline = find(bodyHead, 'byline');
  if (!byline) return {};
  const untitled: Element = { ...byline, children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl') };
  const people = oneLine(untitled.children.map((child) => (typeof child === 'string' ? child : ` ${rawText(child)}`)).join(''));
  const title = valueAt(byline, 'byttl');
  return { bylineText: [people, title].filter(Boolean).join(', '), byline: bylineNames(people) };
}

function datelineOf(bodyHead: Element | null): LooseMetadata {
  const dateline = find(bodyHead, 'dateline');
  const location = find(dateline, 'location');
  const name = valueAt(location, 'city');
  if (name !== undefined) {
    const region = valueAt(location, 'state') ?? valueAt(location, 'region');
    const country = valueAt(location, 'country');
    return { dateline: [name, region, country].filter(Boolean).join(', '), place: { name, region, country } };
  }
  const date = find(dateline, 'story.date');
  const text = dateline ? childTexts(dateline).filter((child) => child !== '' && child !== valueText(date)) : [];
  return { dateline: [...text, ...(text.length > 0 && date && /\p{L}/u.test(valueText(date)) ? [valueText(date)] : [])].join(', ') };
}

function childTexts(element: Element): string[] {
  return element.children.map((child) => (typeof child === 'string' ? oneLine(child) : valueText(child)));
}

/** `NTB-AFP-DPA` in the byline's place is a credit; EFE's `lc/mt` are initials. */
function creditOf(bodyHead: Element | null, docdata: Element | null): string | undefined {
  const byline = valueAt(bodyHead, 'byline');
  if (byline !== undefined && /^\p{Lu}{2,}(?:[-/, ]+\p{Lu}{2,})*$/u.test(byline)) return byline;
  return (
    valueAt(bodyHead, 'distributor') ??
    attribute(find(docdata, 'doc.copyright'), 'holder') ??
    attribute(find(docdata, 'del-list', 'from-src'), 'src-name') ??
    attribute(find(docdata, 'doc-id'), 'regsrc')
  );
}

function copyrightOf(docdata: Element | null): string | undefined {
  const copyright = find(docdata, 'doc.copyright');
  return [attribute(copyright, 'year'), attribute(copyright, 'holder')].filter(Boolean).join(' ') || undefined;
}

function transmissionOf(meta: Record<string, string | undefined>, head: Element | null): LooseMetadata['transmission'] {
  const published = descendantsOf(head, 'pubdata')[0];
  const words = attribute(published, 'unit-of-measure') === 'word' ? Number(attribute(published, 'item-length')) : undefined;
  return {
    service: meta.service,
    sequence: meta['anpa-sequence'],
    priority: meta.prioridad ?? meta['aap-priority'],
    take: meta['anpa-takekey'],
    wordCount: words || undefined,
  };
}
