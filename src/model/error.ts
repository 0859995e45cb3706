/** What went wrong with a request; stable, for programs. */
export type ErrorCode =
  | 'usage'
  | 'input-missing'
  | 'input-unreadable'
  | 'input-empty'
  | 'input-folder'
  | 'input-binary'
  | 'input-too-large'
  | 'input-malformed'
  | 'input-no-story'
  | 'input-changed'
  | 'input-bomb'
  | 'checkpoint'
  | 'config'
  | 'output-unwritable';

/** Trouble with the request (not with a story): shown without a stack. The message names file, place and remedy. */
export class NewsparseError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NewsparseError';
    this.code = code;
  }
}
