import { jsonLayout, ndjsonLayout, type RecordLayout } from './json.ts';

/** Every way to write records for programs. */
export const recordLayouts: readonly RecordLayout[] = [ndjsonLayout, jsonLayout];
