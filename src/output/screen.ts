/** What a person's output is written on. */
export interface Screen {
  /** Columns. */
  width: number;
  colour: boolean;
}

/** A path for a person: "-" is standard input. */
export function namePath(path: string): string {
  return path === '-' ? 'standard input' : path;
}
