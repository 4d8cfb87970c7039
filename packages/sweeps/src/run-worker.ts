// Worker process of a sweep: trains one run at a time.
import { doRunWork, type RunWork } from './run-work.js';
import { serveWork } from './serve-work.js';

serveWork((work, context) => doRunWork(work as RunWork, context));
