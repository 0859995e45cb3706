import { escapeMarkup } from './xml.ts';

/** A bar of a chart: what it is of, and how long by kind. */
export interface Bar {
  label: string;
  /** What a click looks for. */
  filter: string;
  error: number;
  warning: number;
  info: number;
}

const ROW = 22;
const LABEL = 230;
const LENGTH = 420;
const KINDS = ['error', 'warning', 'info'] as const;

/** Bars as SVG, the longest first, each a stack of errors, warnings and notes; nothing in it is fetched. */
export function drawBars(title: string, bars: readonly Bar[]): string {
  const longest = Math.max(1, ...bars.map(totalOf));
  const rows = bars.map((bar, number) => drawBar(bar, number * ROW, longest)).join('');
  const size = `viewBox="0 0 ${LABEL + LENGTH + 60} ${bars.length * ROW}" width="${LABEL + LENGTH + 60}" height="${bars.length * ROW}"`;
  return `<figure><figcaption>${escapeMarkup(title)}</figcaption><svg role="img" aria-label="${escapeMarkup(title)}" ${size}>${rows}</svg></figure>`;
}

function drawBar(bar: Bar, top: number, longest: number): string {
  let at = LABEL;
  const pieces = KINDS.map((kind) => {
    const width = Math.round((bar[kind] / longest) * LENGTH * 10) / 10;
    const piece = width > 0 ? `<rect class="${kind}" x="${at}" y="${top + 4}" width="${width}" height="${ROW - 8}"/>` : '';
    at += width;
    return piece;
  });
  const label = `<text x="${LABEL - 8}" y="${top + 15}" text-anchor="end">${escapeMarkup(bar.label)}</text>`;
  const total = `<text x="${at + 6}" y="${top + 15}">${totalOf(bar)}</text>`;
  return `<g class="bar" data-filter="${escapeMarkup(bar.filter)}">${label}${pieces.join('')}${total}</g>`;
}

/** The length of a bar. */
export function totalOf({ error, warning, info }: Bar): number {
  return error + warning + info;
}
