import { bytesOf, type FileBytes } from '@qornn/safetensors';
import { formatOf, type WeightsFormat } from './format.js';
import type { KerasOptions } from './keras/read-keras.js';
import type { NetworkWeights } from './network.js';
import type { OnnxOptions } from './onnx/read-onnx.js';
import type { TorchOptions } from './torch/read-torch.js';

/** Options of the reader of the format; others are refused. */
export type ReadOptions = TorchOptions & KerasOptions & OnnxOptions;

/** A file: its bytes, or a `Blob`, as from `<input type="file">`, `fetch` or `fs.openAsBlob`. */
export type WeightsFile = FileBytes | Blob;

// Bundlers split at import(), so that a page downloads the reader of the format it meets.
const READERS: Readonly<Record<WeightsFormat, (bytes: Uint8Array, options: ReadOptions) => Promise<NetworkWeights>>> = {
  safetensors: async (bytes, options) => (await import('./torch/read-torch.js')).readTorch(bytes, options),
  onnx: async (bytes, options) => (await import('./onnx/read-onnx.js')).readOnnx(bytes, options),
  keras: async (bytes, options) => (await import('./keras/read-keras.js')).readKeras(bytes, options),
  hdf5: async (bytes, options) => (await import('./keras/read-keras.js')).readKeras(bytes, options),
};

/**
 * Reads a recurrent network from a file in any of the formats, by its content: safetensors of PyTorch, ONNX, or `.keras`, `.weights.h5` and
 * `.h5` of Keras.
 *
 * @param options those of the reader of the format: `readTorch`, `readOnnx` or `readKeras`
 * @throws ImportError when the file is of another format, or of something else than such a network
 * @throws SafetensorsError when a safetensors file is damaged
 * @example
 * const network = await readNetwork(await readFile('lstm.onnx'));
 */
export async function readNetwork(file: WeightsFile, options: ReadOptions = {}): Promise<NetworkWeights> {
  const bytes = bytesOf(file instanceof Blob ? await file.arrayBuffer() : file);
  return READERS[formatOf(bytes)](bytes, options);
}
