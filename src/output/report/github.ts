import { visible } from '../visible.ts';
import type { Report, StoryReport } from './judged.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** `::error file=incoming/a.txt,line=3,col=8,title=weekday-date-clash::Unexpected …`: GitHub shows it at the line. */
export function openGithub(): Report {
  return { begin: () => '', add: (story) => commandsOf(story), end: () => '' };
}

/** Lines within a story's text are none of the file's: then the message says where. */
function commandsOf({ path, name, lines, findings }: StoryReport): string {
  const command = ({ severity, rule, line, column, message }: StoryReport['findings'][number]): string => {
    const place = lines === 'file' ? `,line=${line},col=${column}` : '';
    const where = lines === 'file' ? '' : `${name}:${line}:${column}: `;
    return `::${COMMANDS[severity]} file=${property(path)}${place},title=${property(rule)}::${escapeText(where + message)}\n`;
  };
  return findings.map(command).join('');
}

/** Per cent and line ends would end the command; the rest that acts on a terminal is made visible. */
function escapeText(text: string): string {
  return visible(text.replaceAll('\r\n', '\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
