/** A rule as it is told of: plain values. */
export interface RuleDescription {
  id: string;
  /** Its level where no profile or setting says another. */
  level: string;
  /** Its level in each profile, and the options that differ there. */
  profiles: { name: string; level: string; options: Readonly<Record<string, unknown>> }[];
  fixable: boolean;
  /** Whether it compares the stories of a run. */
  compares: boolean;
  summary: string;
  source: string;
  options: { name: string; summary: string; default: unknown; choices?: readonly string[]; least?: number; most?: number }[];
  valid: RuleExample[];
  invalid: (RuleExample & { message: string; fixed?: string })[];
}

/** A story, or several in their order, what is objected to between `[[` and `]]`. */
export interface RuleExample {
  text: string;
  options?: Readonly<Record<string, unknown>>;
  /** When it is judged. */
  now?: string;
}

/** `least 1, most 200`, `one of capitals, title`: what an option may be; empty where anything of its kind. */
export function describeBounds({ choices, least, most }: RuleDescription['options'][number]): string {
  if (choices) return `one of ${choices.join(', ')}`;
  return [...(least === undefined ? [] : [`${least} or more`]), ...(most === undefined ? [] : [`${most} or less`])].join(', ');
}

/** Profiles in which a rule has another level than its own: `ap error, dpa off`. */
export function describeProfiles({ level, profiles }: RuleDescription): string {
  return profiles
    .filter((profile) => profile.level !== level)
    .map((profile) => `${profile.name} ${profile.level}`)
    .join(', ');
}
