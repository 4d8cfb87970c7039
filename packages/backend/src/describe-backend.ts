import type { BackendDescription } from './use-backend.js';

/**
 * One line: which backend computes, and why not those that would be faster.
 *
 * @example
 * describeBackend(await useBackend());
 * // wasm, TensorFlow.js 4.22.0, 1 thread; tensorflow-gpu: not installed; tensorflow: not installed
 */
export function describeBackend({ name, version, threads, failures }: BackendDescription): string {
  const ofThreads = threads === null ? [] : [threads === 1 ? '1 thread' : `${threads} threads`];
  const chosen = [name, `TensorFlow.js ${version}`, ...ofThreads].join(', ');
  return [chosen, ...failures.map((failure) => `${failure.name}: ${failure.reason}`)].join('; ');
}
