import { readChunksLater } from './later.ts';
import { rootName } from './markup/root.ts';
import type { FormatReader } from './reader.ts';

/** The IPTC's first NewsML, 1.0 to 1.2: `<NewsML><NewsEnvelope>…<NewsItem>…<NewsComponent><NewsLines>…`. */
export const newsml12Format: FormatReader = {
  name: 'newsml-1.2',
  summary: 'NewsML 1.0 to 1.2',
  fields: () => ({
    text: 'DataContent (NITF, XHTML, text) of the ContentItems of a NewsComponent, titles and pictures left out',
    id: 'PublicIdentifier; Duid where an item holds several stories',
    date: 'NewsManagement/ThisRevisionCreated',
    headline: 'NewsLines/HeadLine',
    slugline: 'NewsLines/SlugLine',
    byline: 'NewsLines/ByLine',
    dateline: 'NewsLines/DateLine (not a date alone), else that of NITF inside',
    credit: 'NewsLines/CreditLine, Source/Party, Provider/Party',
    notices: 'NewsLine of type AdvisoryLine or with "note" in its type',
    keywords: 'NewsLines/KeywordLine, Property Keyword, item_keyword',
    urgency: 'NewsManagement/Urgency, else Property Priority, else NewsEnvelope/Priority',
    category: 'SubjectCode, its cat attribute',
    status: 'NewsManagement/Status',
    embargo: 'NewsManagement/StatusWillChange to usable',
    language: 'DescriptiveMetadata/Language, else xml:lang',
    copyright: 'NewsLines/CopyrightLine',
    transmission: 'NewsEnvelope: NewsService, TransmissionId, Priority; Property Words',
  }),
  opens: '<',
  detect: (head) => rootName(head) === 'NewsML',
  ...readChunksLater(async () => (await import('./envelopes.ts')).readNewsml12),
};
