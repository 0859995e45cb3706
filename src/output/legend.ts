import type { Mark, StoryMarks } from './story-marks.ts';
import { holds } from './story-marks.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** A name and how it looks. */
interface Entry {
  name: string;
  painted: string;
}

const BETWEEN = ' · ';

/** The parts that a story has, each in its colour, in reading order: `headline · dateline (place, date, agency) · credit · body`. */
export function formatLegend({ outer, inner }: StoryMarks, columns: number, style: Style): string {
  const entries = [...groupByLabel(outer)].map(([label, marks]) => {
    const within = inner.filter((mark) => marks.some((part) => holds(part, mark)));
    return withInner(
      entryOf(label, marks, style),
      [...groupByLabel(within)].map(([name, some]) => entryOf(name, some, style)),
    );
  });
  const lines = joinEntries([...entries, { name: 'body', painted: 'body' }], columns);
  return lines.join('\n');
}

function groupByLabel(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) groups.set(mark.label, [...(groups.get(mark.label) ?? []), mark]);
  return groups;
}

function entryOf(label: string, [mark]: readonly Mark[], style: Style): Entry {
  const name = visible(label);
  return { name, painted: mark ? style.part(mark.kind)(name) : name };
}

function withInner(entry: Entry, inner: readonly Entry[]): Entry {
  if (inner.length === 0) return entry;
  const list = (form: keyof Entry): string => `${entry[form]} (${inner.map((one) => one[form]).join(', ')})`;
  return { name: list('name'), painted: list('painted') };
}

/** As many entries on a line as have room. */
function joinEntries(entries: readonly Entry[], columns: number): string[] {
  const lines: Entry[] = [];
  for (const entry of entries) {
    const line = lines.at(-1);
    if (line && line.name.length + BETWEEN.length + entry.name.length <= columns) {
      line.name += BETWEEN + entry.name;
      line.painted += BETWEEN + entry.painted;
    } else lines.push({ ...entry });
  }
  return lines.map(({ painted }) => painted);
}
