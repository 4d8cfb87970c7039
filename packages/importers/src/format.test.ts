import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from './errors.js';
import { formatOf } from './format.js';
import { fixture } from './testing/fixtures.js';

const HOW = "save safetensors in PyTorch: safetensors.torch.save_file(model.state_dict(), 'model.safetensors')";

describe('formatOf', () => {
  it.each([
    ['lstm.safetensors', 'safetensors'],
    ['lstm-plain.onnx', 'onnx'],
    ['lstm-torch.onnx', 'onnx'],
    ['lstm-dynamo.onnx', 'onnx'],
    ['lstm.keras', 'keras'],
    ['lstm.weights.h5', 'hdf5'],
    ['lstm.h5', 'hdf5'],
  ])('knows %s', (file, format) => {
    expect(formatOf(fixture(file))).toBe(format);
  });

  it.each([0x280, 0x308])('knows safetensors with a header of %i bytes, which begins like another format', (length) => {
    const bytes = new Uint8Array(8 + length).fill(0x20);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
    bytes[8] = 0x7b;
    expect(formatOf(bytes)).toBe('safetensors');
  });

  it.each<[string, Uint8Array, string]>([
    [
      'torch.save',
      zipSync({ 'archive/data.pkl': new Uint8Array([128, 2]) }),
      `the file is one of torch.save, a pickle, which is code and is not run; ${HOW}`,
    ],
    [
      'torch.save of early releases',
      new Uint8Array([128, 2, 138, 10]),
      `the file is a pickle, which is code and is not run; ${HOW}`,
    ],
    [
      'NumPy',
      zipSync({ 'kernel.npy': new Uint8Array(8) }),
      `the file is an .npz of NumPy, which says nothing about layers; ${HOW}`,
    ],
    [
      'text',
      new TextEncoder().encode('hello'),
      'the file is none of those that can be read: .safetensors, .onnx, .keras, .weights.h5, .h5',
    ],
    [
      'nothing',
      new Uint8Array(),
      'the file is none of those that can be read: .safetensors, .onnx, .keras, .weights.h5, .h5',
    ],
  ])('refuses a file of %s', (_, bytes, message) => {
    expect(() => formatOf(bytes)).toThrow(new ImportError(message));
  });
});
