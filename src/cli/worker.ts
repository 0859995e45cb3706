import { serveTasks } from '../batch/worker-side.ts';
import { makePress } from './press.ts';

serveTasks(makePress);
