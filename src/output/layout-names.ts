/** How records can be written, as `--to` takes it. */
export const LAYOUT_NAMES: readonly string[] = ['ndjson', 'json', 'csv', 'tsv', 'table'];
