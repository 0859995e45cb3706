import { oneLine, visible } from '../visible.ts';
import type { Report } from './judged.ts';

/** `incoming/a.txt:3:8: error weekday-date-clash Unexpected …`, a line a finding, for editors and grep. */
export function openCompact(): Report {
  return {
    begin: () => '',
    add: ({ name, findings }) =>
      findings
        .map(
          ({ line, column, severity, rule, message }) =>
            `${visible(name)}:${line}:${column}: ${severity} ${visible(rule)} ${oneLine(message)}\n`,
        )
        .join(''),
    end: () => '',
  };
}
