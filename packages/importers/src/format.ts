import { ImportError } from './errors.js';

/** A file format with weights. */
export type WeightsFormat = 'safetensors' | 'onnx' | 'keras' | 'hdf5';

const HOW_TO_SAVE = "save safetensors in PyTorch: safetensors.torch.save_file(model.state_dict(), 'model.safetensors')";

/**
 * The format of a file, from its first bytes.
 *
 * @throws ImportError for other files; for those of `torch.save` and NumPy the message says what to save instead
 */
export function formatOf(bytes: Uint8Array): WeightsFormat {
  if (startsWith(bytes, [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a])) return 'hdf5';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return formatOfZip(bytes);
  // The length of the header in 64 bits, below 2³², then its opening brace. It may begin like a pickle or an ONNX model.
  if (bytes[8] === 0x7b && bytes.subarray(4, 8).every((byte) => byte === 0)) return 'safetensors';
  // Pickle protocols 2 to 5.
  if (bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5) {
    throw new ImportError(`the file is a pickle, which is code and is not run; ${HOW_TO_SAVE}`);
  }
  // The field ir_version, with a small version.
  if (bytes[0] === 0x08 && bytes[1]! > 0 && bytes[1]! < 64) return 'onnx';
  throw new ImportError('the file is none of those that can be read: .safetensors, .onnx, .keras, .weights.h5, .h5');
}

/** From the name of the first entry. */
function formatOfZip(bytes: Uint8Array): WeightsFormat {
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  const name = new TextDecoder().decode(bytes.subarray(30, 30 + length));
  if (/\.(pkl|pickle)$|\/(version|byteorder|data\/|\.format_version)/.test(name)) {
    throw new ImportError(`the file is one of torch.save, a pickle, which is code and is not run; ${HOW_TO_SAVE}`);
  }
  if (/\.npy$/.test(name)) {
    throw new ImportError(`the file is an .npz of NumPy, which says nothing about layers; ${HOW_TO_SAVE}`);
  }
  return 'keras';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
