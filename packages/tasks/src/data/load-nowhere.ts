import { TaskError } from '../errors.js';

// What `#data` of package.json stands for in browsers, where there are no files to read.

export function loadMnist(): Promise<never> {
  return nowhere('imageTask');
}

export function loadPennTreebank(): Promise<never> {
  return nowhere('characterTask');
}

export function loadSeries(): Promise<never> {
  return nowhere('seriesTask');
}

async function nowhere(instead: string): Promise<never> {
  throw new TaskError(
    `files are read in Node alone; make the task from data at hand, with ${instead}`,
    'name',
    instead,
  );
}
