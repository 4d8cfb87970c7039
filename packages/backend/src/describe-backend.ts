import type { BackendDescription } from './use-backend.js';

/**
 * Describes in one line which backend is active, and why those that `auto` prefers were not usable.
 *
 * @example
 * describeBackend(await useBackend());
 * // wasm, TensorFlow.js 4.22.0, 1 thread; tensorflow-gpu: not installed
 */
export function describeBackend({ name, version, threads, failures }: BackendDescription): string {
  const ofThreads = threads === null ? [] : [threads === 1 ? '1 thread' : `${threads} threads`];
  const chosen = [name, `TensorFlow.js ${version}`, ...ofThreads].join(', ');
  return [chosen, ...failures.map((failure) => `${failure.name}: ${failure.reason}`)].join('; ');
}
