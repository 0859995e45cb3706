import type { Severity } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings.ts';
import type { BatchFlags } from '../options.ts';
import type { ReportFlags } from './reports.ts';

/** What `newsparse validate` may be told. */
export interface ValidateFlags extends BatchFlags, ReportFlags {
  profile?: string;
  /** A path; false with `--no-config`; true where nothing is said. */
  config: string | boolean;
  rule: Settings;
  failOn?: Severity | 'never';
  maxWarnings?: number;
  fix?: boolean;
  fixDryRun?: boolean;
  baseline?: string;
  updateBaseline?: boolean;
  watch?: boolean;
  /** As `JudgedStory.now`. */
  asOf?: string;
}
