import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../model/record.ts';
import { gazetteerOf } from './gazetteer-file.ts';
import type { Press, Work } from './task.ts';
import { openWorkshop, type WorkOptions } from './workshop.ts';

/** What a worker is told when it is started. */
export interface WorkerSetup<Order> {
  home: string;
  options: Omit<WorkOptions, 'gazetteer'>;
  /** What the press is made from. */
  order: Order;
}

/** A worker thread's whole life: does the tasks it is sent, in their order. */
export function serveTasks<Order>(makePress: (order: Order) => Press<Article> | Promise<Press<Article>>): void {
  const { home, options, order } = workerData as WorkerSetup<Order>;
  const opening = Promise.resolve(makePress(order)).then((press) => openWorkshop({ ...options, gazetteer: gazetteerOf(home) }, press));
  parentPort?.on('message', async (task: Work) => {
    const work = await opening;
    const parts = await work(task);
    const buffers = parts.flatMap((part) => ('text' in part ? [part.text.buffer as ArrayBuffer] : []));
    parentPort?.postMessage(parts, buffers);
  });
  parentPort?.postMessage('ready');
}
