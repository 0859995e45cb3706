import { formatRecord } from '../json.ts';
import { findingObject, verdictObject } from './finding-object.ts';
import type { Report } from './judged.ts';

/** `{"findings": […], "summary": {"stories": 40, "error": 3, …}}`, written as it comes. */
export function openJson(): Report {
  let some = false;
  return {
    begin: () => '{"findings": [',
    add: (story) => {
      const texts = story.findings.map((finding) => `\n  ${formatRecord(findingObject(story, finding))}`);
      const lead = some && texts.length > 0 ? ',' : '';
      some ||= texts.length > 0;
      return lead + texts.join(',');
    },
    end: (verdict) => `${some ? '\n' : ''}],\n"summary": ${formatRecord(verdictObject(verdict))}}\n`,
  };
}
