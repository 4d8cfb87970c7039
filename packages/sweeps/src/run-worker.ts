// Worker process of a sweep: trains one run at a time.
import { runOne } from './run-one.js';
import type { RunWork } from './run-work.js';
import { serveWork } from './serve-work.js';

serveWork((work, { signal, note }) => {
  const { config, ...options } = work as RunWork;
  return runOne({ config }, { ...options, signal, onProgress: note });
});
