import { serveTasks } from '../batch/worker-side.ts';
import { makePress, type PressOrder } from './press.ts';
import type { JudgeOrder } from './validate/press.ts';

/** A worker thread's whole life. */
export function serve(): void {
  serveTasks(async (order: PressOrder | JudgeOrder) =>
    'kind' in order ? (await import('./validate/press.ts')).makeJudgePress(order) : makePress(order),
  );
}
