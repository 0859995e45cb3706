import type { Agency, Article, DateValue, Place } from '../model/record.ts';

/** One row of a story's table: what the part is, what the story says, and what is to be known besides. */
export interface Part {
  label: string;
  /** Verbatim where it comes from the story; null: the story has no such part. */
  text: string | null;
  note?: string | undefined;
}

/** A story's parts as a person asks for them: when, where, who sent it, what it says. Those nobody misses are left out when absent. */
export function listParts(article: Article): Part[] {
  const { date, dateline, credit, headline, byline, slugline } = article;
  return [
    { label: 'Date', text: date?.value ?? null, note: describeDate(article) },
    { label: 'Dateline', text: dateline?.text ?? null, note: dateline?.date ? describeValue(dateline.date) : undefined },
    ...listPlaces(dateline?.places ?? []),
    {
      label: 'Agency',
      text:
        listAgencies(article)
          .map(({ name, id }) => `${name} (${id})`)
          .join('\n') || null,
    },
    { label: 'Credit', text: credit?.text ?? null, note: credit?.position },
    { label: 'Headline', text: headline?.text ?? null },
    { label: 'Byline', text: byline ? byline.names.join(', ') || byline.text : null },
    ...present('Slug', slugline?.text),
    ...article.notices.map(({ kind, text }) => ({ label: 'Notice', text, note: kind })),
    ...article.unparsed.map(({ text }) => ({ label: 'Unparsed', text })),
    { label: 'Body', text: `${countOf(article.body.paragraphs.length, 'paragraph')}, ${countOf(article.body.wordCount, 'word')}` },
  ];
}

/** Every agency of the dateline and the credit, each once. */
export function listAgencies({ dateline, credit }: Article): Agency[] {
  const all = [...(dateline?.agencies ?? []), ...(credit?.agencies ?? [])];
  return [...new Map(all.map((agency) => [agency.id, agency])).values()];
}

/** "2,310 words". */
export function count(number: number, nouns: string): string {
  return `${String(number).replace(/\B(?=(\d{3})+$)/g, ',')} ${nouns}`;
}

/** "1 word", "2,310 words". */
export function countOf(number: number, noun: string): string {
  return count(number, number === 1 ? noun : `${noun}s`);
}

function listPlaces(places: Place[]): Part[] {
  if (places.length === 0) return [{ label: 'Place', text: null }];
  return places.map((place, number) => ({ label: number === 0 ? 'Place' : '', text: place.text, note: describePlace(place) }));
}

function describePlace({ name, region, country, text }: Place): string | undefined {
  const known = [name, region?.name, country?.name].filter((part) => part != null).join(', ');
  return known === '' || known === text ? undefined : known;
}

function describeDate({ date }: Article): string | undefined {
  if (!date) return undefined;
  const written = date.text === date.value ? '' : `, ${describeImplied(date)}`;
  return `from the ${date.from}${written === ', ' ? '' : written}`;
}

function describeValue(date: DateValue): string {
  return [date.value, describeImplied(date)].filter(Boolean).join(', ');
}

function describeImplied({ implied }: DateValue): string {
  return implied.length > 0 ? `${implied.join(' and ')} implied` : '';
}

function present(label: string, text: string | undefined): Part[] {
  return text === undefined ? [] : [{ label, text }];
}
