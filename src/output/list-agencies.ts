import type { AgencyEntry } from '../knowledge/agencies.ts';
import { count } from './parts.ts';
import type { Screen } from './screen.ts';
import { makeStyle, type Style } from './style.ts';
import { layTable } from './table.ts';
import { visible } from './visible.ts';
import { cutEnd, widthOf } from './width.ts';
import { wrapLine } from './wrap.ts';

/** How wide columns may be: on a screen of 80 columns, and each one's share of what a screen has more or less. */
interface Limits {
  most: readonly number[];
  share: readonly number[];
}

const HEAD = ['Id', 'Name', 'Country', 'Languages', 'Kind'];
/** Beside them stand the marks, which take what is left. */
const IN_LIST: Limits = { most: [15, 18, 7, 9, 9], share: [0.12, 0.25, 0, 0.08, 0.05] };
/** Below them stand the marks. */
const ALONE: Limits = { most: [18, 24, 7, 14, 13], share: [0.2, 0.4, 0, 0.4, 0] };
const NARROWEST = 6;
const USUAL = 80;
/** Screens narrower than this have one space between columns, others two. */
const ROOMY = 100;
const INDENT = '  ';

/** Agencies a line each, cut to the screen: `afp  Agence France-Presse  FR  fr en es …  agency  AFP, Agence …`. */
export async function listAgencies(agencies: readonly AgencyEntry[], { width, colour }: Screen): Promise<string> {
  const style = await makeStyle(colour);
  const shape = fitColumns(agencies.map(factsOf), IN_LIST, width);
  const room = Math.max(width - shape.widths.reduce((sum, columns) => sum + columns + shape.gap, 0), NARROWEST);
  const rows = agencies.map((agency) => {
    const [id = '', ...facts] = factsOf(agency).map((cell, column) => cutEnd(cell, shape.widths[column] ?? 0));
    return [style.strong(id), ...facts, cutEnd(marksOf(agency), room)];
  });
  return frame(layTable([headOf([...HEAD, 'Signs as'], style), ...rows], shape), agencies.length, width, style);
}

/** The same with nothing cut, the marks of each on lines of their own. */
export async function showAgencies(agencies: readonly AgencyEntry[], { width, colour }: Screen): Promise<string> {
  const style = await makeStyle(colour);
  const shape = fitColumns(agencies.map(factsOf), ALONE, width);
  const rows = agencies.map((agency) => {
    const [id = '', ...facts] = factsOf(agency).map((cell, column) => wrapCell(cell, shape.widths[column] ?? 0));
    const marks = wrapLine(marksOf(agency), width - INDENT.length).map((line) => `${INDENT}${style.faint(line)}\n`);
    return layTable([[style.strong(id), ...facts]], shape) + marks.join('');
  });
  return frame(layTable([headOf(HEAD, style)], shape) + rows.join(''), agencies.length, width, style);
}

function factsOf({ id, name, country, languages, kind }: AgencyEntry): string[] {
  return [id, name, country ?? '–', languages.join(' ') || '–', kind].map(visible);
}

function marksOf({ marks }: AgencyEntry): string {
  return visible(marks.join(', '));
}

function fitColumns(rows: readonly string[][], { most, share }: Limits, width: number): { align: 'left'[]; gap: number; widths: number[] } {
  const widths = HEAD.map((name, column) => {
    const widest = Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map(widthOf));
    return Math.min(widest, Math.max((most[column] ?? 0) + Math.floor((width - USUAL) * (share[column] ?? 0)), NARROWEST));
  });
  return { align: [], gap: width < ROOMY ? 1 : 2, widths };
}

/** Broken at spaces, and after hyphens: `thomson-reuters-` / `foundation`. */
function wrapCell(cell: string, columns: number): string {
  if (widthOf(cell) <= columns) return cell;
  return wrapLine(cell.replace(/(?<=\w)-(?=\w)/g, '- '), columns)
    .join('\n')
    .replaceAll('- ', '-');
}

function headOf(names: readonly string[], style: Style): string[] {
  return names.map((name) => style.label(name));
}

/** A rule under the first line, and the number of agencies below. */
function frame(table: string, number: number, width: number, style: Style): string {
  const end = table.indexOf('\n') + 1;
  const total = number === 1 ? '1 agency' : count(number, 'agencies');
  return `${table.slice(0, end)}${style.faint('─'.repeat(width))}\n${table.slice(end)}\n${style.faint(total)}\n`;
}
