import { UnknownBackendError } from './errors.js';

/**
 * Names of backends. `tensorflow-gpu` and `tensorflow` are the native backends of `@tensorflow/tfjs-node-gpu` and
 * `@tensorflow/tfjs-node`; the other names are those of TensorFlow.js.
 */
export const backendNames = ['tensorflow-gpu', 'tensorflow', 'webgpu', 'webgl', 'wasm', 'cpu'] as const;

export type BackendName = (typeof backendNames)[number];

/**
 * The backends that `auto` tries, in order. `wasm` comes before `tensorflow`, which is slower for the layers of qornn
 * (docs/results/backends.md); those for GPUs come first, since nothing brings their packages but a wish for them.
 */
export const automaticOrder = {
  node: ['tensorflow-gpu', 'wasm', 'tensorflow', 'cpu'],
  browser: ['webgpu', 'webgl', 'wasm', 'cpu'],
} as const satisfies Record<string, readonly BackendName[]>;

/**
 * @param requested the name to check
 * @param origin for the error message: the option or environment variable that holds the name
 * @throws UnknownBackendError when it is neither 'auto' nor one of {@link backendNames}
 */
export function parseBackendName(requested: string, origin: string): BackendName | 'auto' {
  const allowed = ['auto', ...backendNames] as const;
  const name = allowed.find((candidate) => candidate === requested);
  if (name === undefined) throw new UnknownBackendError(requested, allowed, origin);
  return name;
}
