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
}

/** Colours of the terminal's own sixteen, so that light and dark themes both hold; or none, and then no colour library is loaded. */
export async function makeStyle(colour: boolean): Promise<Style> {
  if (!colour) return { title: asItIs, label: asItIs, strong: asItIs, faint: asItIs, error: asItIs, warning: asItIs, notice: asItIs };
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
  };
}

function asItIs(text: string): string {
  return text;
}
