import { TaskError } from '../errors.js';

// The browser version of `#data` in package.json: browsers have no files to read.

export function loadMnist(): Promise<never> {
  return inNodeOnly('imageTask');
}

export function loadPennTreebank(): Promise<never> {
  return inNodeOnly('characterTask');
}

export function loadSeries(): Promise<never> {
  return inNodeOnly('seriesTask');
}

async function inNodeOnly(instead: string): Promise<never> {
  throw new TaskError(
    `files can be read in Node only; create the task from data in memory with ${instead}`,
    'name',
    instead,
  );
}
