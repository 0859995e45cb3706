import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile each function plainly at once, and put fewer into one another when it optimises. A thread spends its first two seconds on that; with
 * less of it 10,000 stories take a quarter less. The flags may be set at any time, and hold for all threads. Compiled code that was kept is taken under
 * the flags it was made with only: threads that are started after it compile the program themselves, which they do in a tenth of a second.
 */
export function warmUpFaster(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
  setFlagsFromString('--always-sparkplug');
}
