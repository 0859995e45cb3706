import type { MetadataNotice } from '../model/story.ts';
import { bylineNames } from './byline-names.ts';
import { isoMoment } from './dates.ts';
import type { LooseMetadata } from './draft.ts';
import { attribute, childrenOf, type Element, find, localCode, valueAt, valueText } from './markup/element.ts';
import type { G2Content } from './newsml-g2-content.ts';
import { nitfMetadata } from './nitf-metadata.ts';
import { isBareDate } from './wire/dateline.ts';
import { slugParts, statusOf, urgencyOf, wordCountOf } from './wire/values.ts';

/** What an item, and the message around it, says of its story. */
export function g2Metadata(item: Element, message: Element | null, content: G2Content): LooseMetadata {
  const itemMeta = find(item, 'itemMeta');
  const contentMeta = find(item, 'contentMeta');
  const inside = content.nitf ? nitfMetadata(content.nitf) : {};
  const slug = slugParts(valueAt(contentMeta, 'slugline') ?? '');
  const byline = valueAt(contentMeta, 'by') ?? content.byline ?? inside.bylineText ?? undefined;
  const headlines = childrenOf(contentMeta, 'headline');
  return {
    date: isoMoment(valueAt(itemMeta, 'versionCreated')) ?? isoMoment(valueAt(find(message, 'header'), 'sent')),
    headline: valueText(headlines.find((one) => !isSubHeadline(one))) || inside.headline,
    slugline: slug.slugline,
    bylineText: byline,
    byline: byline === undefined ? [] : bylineNames(byline),
    ...datelineOf(contentMeta, inside),
    credit: creditOf(contentMeta, itemMeta),
    language: attribute(find(contentMeta, 'language'), 'tag') ?? attribute(item, 'lang'),
    urgency: urgencyOf(valueAt(contentMeta, 'urgency')),
    category: categoryOf(contentMeta),
    keywords: childrenOf(contentMeta, 'keyword').map(valueText).filter(Boolean),
    status: statusOf(attribute(find(itemMeta, 'pubStatus'), 'qcode')),
    embargo: isoMoment(valueAt(itemMeta, 'embargoed')),
    copyright: copyrightOf(find(item, 'rightsInfo')),
    notices: [
      ...childrenOf(itemMeta, 'edNote').flatMap(noticeOf),
      ...[...headlines.filter(isSubHeadline).map(valueText), ...content.summaries].map((text) => ({ kind: 'summary', text })),
    ],
    transmission: {
      service: localCode(attribute(find(itemMeta, 'service'), 'qcode')),
      priority: valueAt(find(message, 'header'), 'priority'),
      take: slug.take,
      wordCount: slug.wordCount ?? wordCountOf(content.wordCount),
    },
  };
}

function isSubHeadline(headline: Element): boolean {
  return /sub/iu.test(attribute(headline, 'role') ?? '');
}

/** A dateline element may hold a date-time and nothing else (Reuters' packages). */
function datelineOf(contentMeta: Element | null, inside: LooseMetadata): LooseMetadata {
  const dateline = valueAt(contentMeta, 'dateline');
  if (dateline !== undefined && !isBareDate(dateline)) return { dateline };
  return { dateline: inside.dateline, place: inside.place };
}

function creditOf(contentMeta: Element | null, itemMeta: Element | null): string | undefined {
  const provider = find(itemMeta, 'provider');
  return valueAt(contentMeta, 'creditline') ?? nameOf(find(contentMeta, 'infoSource')) ?? nameOf(provider);
}

/** A party by its name, its literal, or its code: `<provider literal="ansa.it"/>` is "ansa", `qcode="nprov:dpa"` is "dpa". */
function nameOf(party: Element | null): string | undefined {
  const literal = attribute(party, 'literal')?.replace(/^(?:www\.)?([\w-]+)\.\w{2,4}$/u, '$1');
  const code = localCode(attribute(party, 'qcode'));
  return (/^\p{L}{2,6}$/u.test(code ?? '') ? code : undefined) ?? valueAt(party, 'name') ?? literal;
}

const CATEGORY_CODE = /^(?:a1312cat|apcategorycode|anpacat):/u;

/** `<subject type="dpatype:category"><name role="nrol:mnemonic">i</name>`, `qcode="a1312cat:f"`, ANSA's `type="cptype:cat" literal="CRO"`. */
function categoryOf(contentMeta: Element | null): string | undefined {
  for (const subject of childrenOf(contentMeta, 'subject')) {
    const code = attribute(subject, 'qcode') ?? '';
    if (CATEGORY_CODE.test(code)) return localCode(code);
    if (!/:cat(?:egory)?$/u.test(attribute(subject, 'type') ?? '')) continue;
    const names = childrenOf(subject, 'name');
    return (
      valueText(names.find((name) => /mnemonic|short/u.test(attribute(name, 'role') ?? '')) ?? names[0]) ||
      attribute(subject, 'literal') ||
      localCode(code)
    );
  }
  return undefined;
}

function copyrightOf(rights: Element | null): string | undefined {
  return valueAt(rights, 'copyrightNotice') ?? nameOf(find(rights, 'copyrightHolder'));
}

/** Notes by what their role says: dpa's `closingline` is a sign-off, `embargo` an embargo, what is marked private or non-public is that. */
function noticeOf(note: Element): MetadataNotice[] {
  const role = localCode(attribute(note, 'role')) ?? '';
  const text = valueText(note);
  if (text === '' || role === 'notepad' || role === 'genrenote' || role === 'picture') return [];
  return [{ kind: kindOfNote(role, attribute(note, 'pubconstraint')), text }];
}

function kindOfNote(role: string, constraint: string | undefined): string {
  if (/nonpublic|private|contacts/iu.test(`${constraint ?? ''} ${role}`)) return 'nonpublic';
  if (role === 'closingline') return 'sign-off';
  return role === 'embargo' || role.startsWith('correction') ? role.replace('correctionshort', 'correction') : 'editors-note';
}
