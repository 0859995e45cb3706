import { formatRecord } from '../json.ts';
import type { Judged, Report, ReportOptions, StoryReport } from './judged.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A static analysis log (SARIF 2.1.0), for code scanning and its viewers. Rules are described where they have found something. */
export function openSarif({ rules, version }: ReportOptions): Report {
  const used = new Map<string, number>();
  const indexOf = (rule: string): number => {
    const at = used.get(rule) ?? used.size;
    used.set(rule, at);
    return at;
  };
  let some = false;
  const add = (story: StoryReport): string => {
    const texts = story.findings.map((finding) => `\n    ${formatRecord(resultOf(story, finding, indexOf(finding.rule)))}`);
    const lead = some && texts.length > 0 ? ',' : '';
    some ||= texts.length > 0;
    return lead + texts.join(',');
  };
  return {
    begin: () =>
      '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"columnKind": "utf16CodeUnits",\n  "results": [',
    add,
    end: ({ failures }) => {
      const described = [...used.keys()].map((id) => describe(id, rules));
      const driver = { name: 'newsparse', version, rules: described };
      const invocations = [{ executionSuccessful: failures === 0 }];
      return `${some ? '\n  ' : ''}],\n  "tool": ${formatRecord({ driver })},\n  "invocations": ${formatRecord(invocations)}\n}]}\n`;
    },
  };
}

function describe(id: string, rules: ReportOptions['rules']): object {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return { id };
  const level = LEVELS[rule.severity as keyof typeof LEVELS] ?? 'none';
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary}. ${rule.source}` },
    defaultConfiguration: { level },
  };
}

function resultOf(story: StoryReport, finding: Judged, ruleIndex: number): object {
  const { rule, severity, message } = finding;
  return { ruleId: rule, ruleIndex, level: LEVELS[severity], message: { text: message }, locations: [locationOf(story, finding)] };
}

/** Lines within a story's text are none of the file's: then the story is named, and the place in it. */
function locationOf({ path, name, lines }: StoryReport, { line, column, excerpt }: Judged): object {
  const artifactLocation = { uri: path.split('/').map(encodeName).join('/') };
  if (lines === 'story') {
    const place = `${name}:${line}:${column}`;
    return { physicalLocation: { artifactLocation }, logicalLocations: [{ name, fullyQualifiedName: place, kind: 'story' }] };
  }
  const region = {
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + Math.max(0, excerpt.end - excerpt.start),
    snippet: { text: excerpt.text },
  };
  return { physicalLocation: { artifactLocation, region } };
}

function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}
