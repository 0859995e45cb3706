import { serveTasks } from '../batch/worker-side.ts';
import { makePress } from './press.ts';

/** A worker thread's whole life. */
export function serve(): void {
  serveTasks(makePress);
}
