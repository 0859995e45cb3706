import type { Article } from '../model/record.ts';
import { listAgencies } from './parts.ts';
import type { Selection } from './select.ts';

/** How cells are written. */
export interface CsvOptions extends Selection {
  /** Cells as they are, even those that a spreadsheet would run. */
  rawCsv?: boolean;
}

interface Column {
  name: string;
  /** The part of the record it is made from: what `--fields` and `--omit` name. */
  path: string;
  cell(article: Article): string | number | null | undefined;
}

const COLUMNS: readonly Column[] = [
  { name: 'path', path: 'source.path', cell: ({ source }) => source.path },
  { name: 'index', path: 'source.index', cell: ({ source }) => source.index },
  { name: 'id', path: 'source.id', cell: ({ source }) => source.id },
  { name: 'format', path: 'source.format', cell: ({ source }) => source.format },
  { name: 'language', path: 'language', cell: ({ language }) => language },
  { name: 'date', path: 'date.value', cell: ({ date }) => date?.value },
  { name: 'headline', path: 'headline.text', cell: ({ headline }) => headline?.text },
  { name: 'slugline', path: 'slugline.text', cell: ({ slugline }) => slugline?.text },
  { name: 'byline', path: 'byline.names', cell: ({ byline }) => byline?.names.join('; ') },
  { name: 'dateline', path: 'dateline.text', cell: ({ dateline }) => dateline?.text },
  { name: 'places', path: 'dateline.places.text', cell: ({ dateline }) => listed(dateline?.places, ({ text }) => text) },
  { name: 'place', path: 'dateline.places.name', cell: (article) => firstPlace(article)?.name },
  { name: 'region', path: 'dateline.places.region', cell: (article) => firstPlace(article)?.region?.code },
  { name: 'country', path: 'dateline.places.country', cell: (article) => firstPlace(article)?.country?.code },
  { name: 'latitude', path: 'dateline.places.latitude', cell: (article) => firstPlace(article)?.latitude },
  { name: 'longitude', path: 'dateline.places.longitude', cell: (article) => firstPlace(article)?.longitude },
  { name: 'dateline_date', path: 'dateline.date.value', cell: ({ dateline }) => dateline?.date?.value },
  { name: 'agencies', path: 'credit.agencies.id', cell: (article) => listed(listAgencies(article), ({ id }) => id) },
  { name: 'credit', path: 'credit.text', cell: ({ credit }) => credit?.text },
  { name: 'notices', path: 'notices.kind', cell: ({ notices }) => listed(notices, ({ kind }) => kind) },
  { name: 'problems', path: 'diagnostics.rule', cell: ({ diagnostics }) => listed(diagnostics, ({ rule }) => rule) },
  { name: 'words', path: 'body.wordCount', cell: ({ body }) => body.wordCount },
  { name: 'body', path: 'body.text', cell: ({ body }) => body.text },
];

/** The row of names: `path,index,id,…`. The columns are the same for all stories of all runs, but for those not asked for. */
export function formatHead(options: CsvOptions, delimiter: string): string {
  const names = chooseColumns(options).map(({ name }) => name);
  return `${names.join(delimiter)}\n`;
}

/** Makes a function that writes a story's row. */
export function makeRowWriter(options: CsvOptions, delimiter: string): (article: Article) => string {
  const columns = chooseColumns(options);
  return (article) => `${columns.map(({ cell }) => formatCell(cell(article), delimiter, options.rawCsv ?? false)).join(delimiter)}\n`;
}

/** A column is wanted when its part of the record is, or something above or below it. */
function chooseColumns({ fields, omit }: Selection): readonly Column[] {
  return COLUMNS.filter(({ path }) => {
    const isNamed = fields.length === 0 || fields.some((field) => isWithin(path, field) || isWithin(field, path));
    return isNamed && !omit.some((field) => isWithin(path, field));
  });
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}

function firstPlace({ dateline }: Article): NonNullable<Article['dateline']>['places'][number] | undefined {
  return dateline?.places[0];
}

function listed<T>(items: readonly T[] | undefined, name: (item: T) => string): string {
  return items?.map(name).join('; ') ?? '';
}

/** What a spreadsheet takes for a formula; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function formatCell(value: string | number | null | undefined, delimiter: string, raw: boolean): string {
  if (typeof value !== 'string') return value == null ? '' : String(value);
  const safe = !raw && FORMULA.test(value) ? `'${value}` : value;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
