import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 put fewer functions into one another when it optimises. Each thread spends its first two seconds on that; with less of it 10,000 stories
 * take a sixth less, and 190,000 a tenth. The flag may be set at any time: it is asked for at each function. It holds for all
 * threads, and compiled code that is kept from before is refused after it: a thread sets it when it has loaded the program.
 */
export function warmUpFaster(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
}
