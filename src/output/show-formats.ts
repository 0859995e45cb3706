import type { Screen } from './screen.ts';
import { makeStyle } from './style.ts';
import { layTable } from './table.ts';
import { cutEnd } from './width.ts';

/** What a list of formats shows of one. */
export interface FormatRow {
  name: string;
  summary: string;
}

/** The formats for a person: a row each, name and summary. */
export async function showFormats(formats: readonly FormatRow[], screen: Screen): Promise<string> {
  const style = await makeStyle(screen.colour);
  const widest = Math.max(...formats.map(({ name }) => name.length));
  const rows = formats.map(({ name, summary }) => [style.strong(name), cutEnd(summary, screen.width - widest - 2)]);
  return layTable([[style.label('Format'), style.label('What it is')], ...rows], { align: ['left', 'left'] });
}
