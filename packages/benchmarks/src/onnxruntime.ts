import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Peer } from './peer.js';

/** A tensor of onnxruntime. */
export interface OrtTensor {
  readonly data: ArrayLike<number>;
}

/** A session of onnxruntime. */
export interface OrtSession {
  run(feeds: Readonly<Record<string, OrtTensor>>): Promise<Record<string, OrtTensor>>;
  release(): Promise<void>;
}

/** The API of onnxruntime-node used here; the package is 90 MB and not a dependency. */
interface OrtModule {
  InferenceSession: { create(model: Uint8Array, options: object): Promise<OrtSession> };
  Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => OrtTensor;
  env: { versions: { node?: string; common: string } };
}

/** onnxruntime on one thread. */
export interface Onnxruntime {
  version: string;
  session(model: Uint8Array): Promise<OrtSession>;
  tensor(data: Float32Array, shape: readonly number[]): OrtTensor;
}

/** onnxruntime-node in the folder QORNN_ONNXRUNTIME, in the current folder and those above it, or next to this package. */
export const onnxruntime: Peer<Onnxruntime> = {
  name: 'onnxruntime',
  howToGet: 'npm install onnxruntime-node (here, or in a folder that QORNN_ONNXRUNTIME names)',
  find() {
    const { QORNN_ONNXRUNTIME: named } = process.env;
    const folders = [...(named ? [named] : []), process.cwd()].map((folder) => join(folder, 'package.json'));
    for (const place of [...folders, import.meta.url]) {
      try {
        return singleThreaded(createRequire(place)('onnxruntime-node') as OrtModule);
      } catch {
        // Not installed or not loadable: try the next folder.
      }
    }
    return undefined;
  },
  version: ({ version }) => version,
};

function singleThreaded({ InferenceSession, Tensor, env }: OrtModule): Onnxruntime {
  const options = {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    // Warnings would appear between the lines of the table.
    logSeverityLevel: 3,
  };
  return {
    version: env.versions.node ?? env.versions.common,
    session: (model) => InferenceSession.create(model, options),
    tensor: (data, shape) => new Tensor('float32', data, shape),
  };
}
