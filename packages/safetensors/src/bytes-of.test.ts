import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { SafetensorsError } from './errors.js';
import { readSafetensors, readSafetensorsHeader } from './read.js';
import { writeSafetensors } from './write.js';

const bytes = writeSafetensors({ tensors: { w: { dtype: 'F32', shape: [3], data: Float32Array.of(1, 2, 3) } } });
const buffer = bytes.slice().buffer as ArrayBuffer;

/** The file at an odd offset of a larger buffer. */
function misaligned(from: Uint8Array): Uint8Array {
  const larger = new Uint8Array(from.length + 10).fill(255);
  larger.set(from, 3);
  return larger.subarray(3, 3 + from.length);
}

function withHeader(text: string): Uint8Array {
  const header = new TextEncoder().encode(text);
  const file = new Uint8Array(8 + header.length + 12);
  new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true);
  file.set(header, 8);
  return file;
}

const ENTRY = '{"w":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}';

describe('bytesOf', () => {
  it.each([
    ['a Uint8Array', bytes],
    ['an ArrayBuffer', buffer],
    ['a Buffer of Node', Buffer.from(bytes)],
    ['a view that starts anywhere', misaligned(bytes)],
    ['a Uint8ClampedArray', new Uint8ClampedArray(buffer)],
    ['an ArrayBuffer of another realm', runInNewContext('Uint8Array.from(values).buffer', { values: [...bytes] })],
  ])('accepts %s', (_, file) => {
    expect(readSafetensors(file as Uint8Array).tensors.w!.data).toEqual(Float32Array.of(1, 2, 3));
    expect(Object.keys(readSafetensorsHeader(file as Uint8Array).entries)).toEqual(['w']);
  });

  it.each([
    ['a DataView', new DataView(buffer)],
    ['numbers', new Float32Array(buffer.slice(0, 8))],
    ['shared memory', new SharedArrayBuffer(64)],
    ['a view of shared memory', new Uint8Array(new SharedArrayBuffer(64))],
    ['a list', [...bytes]],
    ['a text', 'file.safetensors'],
    ['nothing', undefined],
    ['null', null],
  ])('rejects %s', (_, file) => {
    expect(() => readSafetensors(file as never)).toThrow(SafetensorsError);
    expect(() => readSafetensors(file as never)).toThrow(/^file: /);
  });

  it('accepts a header of pure JSON only', () => {
    expect(readSafetensors(withHeader(ENTRY)).tensors.w!.shape).toEqual([3]);
    // Writers pad the header with spaces.
    expect(readSafetensors(withHeader(`${ENTRY}   `)).tensors.w!.shape).toEqual([3]);
    expect(() => readSafetensors(withHeader(`\ufeff${ENTRY}`))).toThrow('header: starts with a byte-order mark');
    for (const text of [`\ufeff${ENTRY}`, `${ENTRY}\0`, `${ENTRY}{}`, `  ${ENTRY}`, `\n${ENTRY}`, `${ENTRY}\ufeff`]) {
      expect(() => readSafetensors(withHeader(text))).toThrow(SafetensorsError);
      expect(() => readSafetensors(withHeader(text))).toThrow(/^header: /);
    }
  });

  it.each([[{ maxheaderbytes: 3 }], [{ maxHeaderBytes: '3' }], [null], [[]]])('rejects the options %j', (options) => {
    expect(() => readSafetensors(bytes, options as never)).toThrow(SafetensorsError);
  });
});
