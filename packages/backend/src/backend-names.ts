import { UnknownBackendError } from './errors.js';

/**
 * The backends of TensorFlow.js by the names of this package. `tensorflow-gpu` and `tensorflow` are the native ones,
 * `@tensorflow/tfjs-node-gpu` and `@tensorflow/tfjs-node`; the others are called as TensorFlow.js calls them.
 */
export const backendNames = ['tensorflow-gpu', 'tensorflow', 'webgpu', 'webgl', 'wasm', 'cpu'] as const;

export type BackendName = (typeof backendNames)[number];

/** What `auto` tries, in this order. */
export const automaticOrder = {
  node: ['tensorflow-gpu', 'tensorflow', 'wasm', 'cpu'],
  browser: ['webgpu', 'webgl', 'wasm', 'cpu'],
} as const satisfies Record<string, readonly BackendName[]>;

/**
 * @param requested the name to check
 * @param origin where it was written, for the error: an option or an environment variable
 * @throws UnknownBackendError when it is neither 'auto' nor one of {@link backendNames}
 */
export function parseBackendName(requested: string, origin: string): BackendName | 'auto' {
  const allowed = ['auto', ...backendNames] as const;
  const name = allowed.find((candidate) => candidate === requested);
  if (name === undefined) throw new UnknownBackendError(requested, allowed, origin);
  return name;
}
