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

/** The API of onnxruntime-node and -web used here; the packages are large and not dependencies. */
interface OrtModule {
  InferenceSession: { create(model: Uint8Array, options: object): Promise<OrtSession> };
  Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => OrtTensor;
  env: { versions: { node?: string; web?: string; common: string }; wasm?: { numThreads?: number } };
}

/** onnxruntime on one thread. */
export interface Onnxruntime {
  version: string;
  session(model: Uint8Array): Promise<OrtSession>;
  tensor(data: Float32Array, shape: readonly number[]): OrtTensor;
}

/** onnxruntime-node in the folder QORNN_ONNXRUNTIME, in the current folder and those above it, or next to this package. */
export const onnxruntime: Peer<Onnxruntime> = onnxruntimeOf('onnxruntime', 'onnxruntime-node', (ort) => {
  const options = { ...OPTIONS, executionProviders: ['cpu'], intraOpNumThreads: 1, interOpNumThreads: 1 };
  return singleThreaded(ort, ort.env.versions.node, options);
});

/** onnxruntime-web in Node, in WebAssembly with SIMD; searched in the same folders. */
export const onnxruntimeWeb: Peer<Onnxruntime> = onnxruntimeOf('onnxruntime-web', 'onnxruntime-web', (ort) => {
  if (!ort.env.wasm) throw new Error('no WebAssembly');
  ort.env.wasm.numThreads = 1;
  return singleThreaded(ort, ort.env.versions.web, { ...OPTIONS, executionProviders: ['wasm'] });
});

const OPTIONS = {
  graphOptimizationLevel: 'all',
  // Warnings would appear between the lines of the table.
  logSeverityLevel: 3,
};

function onnxruntimeOf(name: string, npmName: string, use: (ort: OrtModule) => Onnxruntime): Peer<Onnxruntime> {
  return {
    name,
    howToGet: `npm install ${npmName} (here, or in a folder that QORNN_ONNXRUNTIME names)`,
    find() {
      const { QORNN_ONNXRUNTIME: named } = process.env;
      const folders = [...(named ? [named] : []), process.cwd()].map((folder) => join(folder, 'package.json'));
      for (const place of [...folders, import.meta.url]) {
        try {
          return use(createRequire(place)(npmName) as OrtModule);
        } catch {
          // Not installed or not loadable: try the next folder.
        }
      }
      return undefined;
    },
    version: ({ version }) => version,
  };
}

function singleThreaded({ InferenceSession, Tensor, env }: OrtModule, version: string | undefined, options: object) {
  return {
    version: version ?? env.versions.common,
    session: (model: Uint8Array) => InferenceSession.create(model, options),
    tensor: (data: Float32Array, shape: readonly number[]) => new Tensor('float32', data, shape),
  };
}
