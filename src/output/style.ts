import type { ChalkInstance } from 'chalk';

type Paint = (text: string) => string;

/** What a piece of output is; how it looks is decided here alone. */
export interface Style {
  title: Paint;
  label: Paint;
  strong: Paint;
  faint: Paint;
  error: Paint;
  warning: Paint;
  notice: Paint;
  /** A part of a story where it stands in the text. */
  part: (kind: PartKind) => Paint;
}

/** What a stretch of a story's text is; the last four stand within another part. */
export type PartKind = OuterKind | InnerKind;
export type OuterKind = 'date' | 'headline' | 'slugline' | 'byline' | 'dateline' | 'credit' | 'notice' | 'unparsed';
export type InnerKind = 'place' | 'day' | 'agency' | 'reporter';

/** Colours of the terminal's own sixteen, so that light and dark themes both hold; or none, and then no colour library is loaded. */
export async function makeStyle(colour: boolean): Promise<Style> {
  if (!colour) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    title: chalk.bold,
    label: chalk.cyan,
    strong: chalk.bold,
    faint: chalk.dim,
    error: chalk.red,
    warning: chalk.yellow,
    notice: chalk.blue,
    part: (kind) => partPaints(chalk)[kind],
  };
}

/** When is magenta, where yellow, who wrote it green, who sent it cyan; the dateline and what stands in it are underlined. */
function partPaints(chalk: ChalkInstance): Record<PartKind, Paint> {
  return {
    date: chalk.magenta,
    headline: chalk.bold,
    slugline: chalk.blue,
    byline: chalk.green,
    dateline: chalk.underline,
    credit: chalk.cyan,
    notice: chalk.dim,
    unparsed: chalk.red,
    place: chalk.underline.yellow,
    day: chalk.underline.magenta,
    agency: chalk.underline.cyan,
    reporter: chalk.underline.green,
  };
}

const PLAIN: Style = {
  title: asItIs,
  label: asItIs,
  strong: asItIs,
  faint: asItIs,
  error: asItIs,
  warning: asItIs,
  notice: asItIs,
  part: () => asItIs,
};

function asItIs(text: string): string {
  return text;
}
