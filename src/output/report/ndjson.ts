import { formatRecord } from '../json.ts';
import { findingObject } from './finding-object.ts';
import type { Report } from './judged.ts';

/** `{"path":"incoming/a.txt","index":0,"line":3,…}`, a line a finding. */
export function openNdjson(): Report {
  return {
    begin: () => '',
    add: (story) => story.findings.map((finding) => `${formatRecord(findingObject(story, finding))}\n`).join(''),
    end: () => '',
  };
}
