import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as web from 'onnxruntime-web';

type OrtModule = Pick<typeof web, 'InferenceSession' | 'Tensor'>;

/** A tensor: its element type is that of the array, int64 for BigInt64Array. */
export interface OnnxTensor {
  data: Float32Array | Int16Array | Int32Array | BigInt64Array;
  shape: readonly number[];
}

/** A graph that is loaded. */
export interface OnnxSession {
  inputs: readonly string[];
  outputs: readonly string[];
  /** @returns data of the outputs by name; those of int64 as numbers */
  run(inputs: Readonly<Record<string, OnnxTensor>>): Promise<Record<string, number[]>>;
  release(): Promise<void>;
}

/** onnxruntime in one of its builds. */
export interface Onnxruntime {
  name: string;
  load(model: Uint8Array): Promise<OnnxSession>;
}

/**
 * onnxruntime-web, in WebAssembly; and onnxruntime-node where it is installed in the folder `QORNN_ONNXRUNTIME`. Says in a line if it is not.
 *
 * @throws Error when `QORNN_REQUIRE_PEERS` is set and it is not
 */
export function onnxruntimes(): Onnxruntime[] {
  web.env.wasm.numThreads = 1;
  const found = [runtimeOf('onnxruntime-web', web)];
  const { QORNN_ONNXRUNTIME: folder, QORNN_REQUIRE_PEERS: required } = process.env;
  const missing =
    'onnxruntime-node: not in the folder QORNN_ONNXRUNTIME (npm install --prefix <folder> onnxruntime-node)';
  try {
    const native = createRequire(join(folder ?? process.cwd(), 'package.json'))('onnxruntime-node') as OrtModule;
    found.push(runtimeOf('onnxruntime-node', native));
  } catch {
    if (required) throw new Error(missing);
    console.log(`skipped: ${missing}`);
  }
  return found;
}

const TYPES = new Map<unknown, 'float32' | 'int16' | 'int32' | 'int64'>([
  [Float32Array, 'float32'],
  [Int16Array, 'int16'],
  [Int32Array, 'int32'],
  [BigInt64Array, 'int64'],
]);

function runtimeOf(name: string, { InferenceSession, Tensor }: OrtModule): Onnxruntime {
  const options = {
    executionProviders: [name === 'onnxruntime-web' ? 'wasm' : 'cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    // Warnings, such as of constants in bodies, are no errors.
    logSeverityLevel: 3,
  } as const;
  return {
    name,
    async load(model) {
      const session = await InferenceSession.create(model, options);
      return {
        inputs: session.inputNames,
        outputs: session.outputNames,
        release: () => session.release(),
        async run(inputs) {
          const feeds = Object.entries(inputs).map(([input, { data, shape }]) => [
            input,
            new Tensor(TYPES.get(data.constructor)!, data, shape),
          ]);
          const results = await session.run(Object.fromEntries(feeds));
          return Object.fromEntries(
            Object.entries(results).map(([output, { data }]) => [
              output,
              Array.from(data as ArrayLike<number>, Number),
            ]),
          );
        },
      };
    },
  };
}
