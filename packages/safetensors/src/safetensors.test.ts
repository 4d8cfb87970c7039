import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Dtype,
  readSafetensors,
  readSafetensorsHeader,
  SafetensorsError,
  type StoredTensor,
  writeSafetensors,
} from './index.js';

const arrays: Record<Dtype, fc.Arbitrary<StoredTensor['data']>> = {
  F64: fc.float64Array({ maxLength: 6, noNaN: true }),
  F32: fc.float32Array({ maxLength: 6, noNaN: true }),
  I32: fc.int32Array({ maxLength: 6 }),
  I16: fc.int16Array({ maxLength: 6 }),
  I8: fc.int8Array({ maxLength: 6 }),
  U8: fc.uint8Array({ maxLength: 6 }),
};
const tensor: fc.Arbitrary<StoredTensor> = fc
  .constantFrom(...(Object.keys(arrays) as Dtype[]))
  .chain((dtype) => arrays[dtype].map((data) => ({ dtype, shape: [data.length], data })));
const name = fc
  .string({ minLength: 1 })
  .filter((n) => !['__metadata__', '__proto__', 'constructor', 'prototype'].includes(n));

const small = () =>
  writeSafetensors({
    tensors: {
      w: { dtype: 'F32', shape: [2, 1], data: new Float32Array([1, -2]) },
      codes: { dtype: 'I8', shape: [3], data: new Int8Array([1, 2, 3]) },
    },
    metadata: { step: '7' },
  });

/** A container with the given header text and data length. */
function raw(header: string, dataLength = 0): Uint8Array {
  const json = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + json.length + dataLength);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

describe('safetensors', () => {
  it('reads what it writes, for any combination of tensors', () => {
    fc.assert(
      fc.property(fc.dictionary(name, tensor), fc.dictionary(name, fc.string()), (tensors, metadata) => {
        const read = readSafetensors(writeSafetensors({ tensors, metadata }));
        expect(Object.keys(read.tensors).sort()).toEqual(Object.keys(tensors).sort());
        for (const key of Object.keys(tensors)) expect(read.tensors[key]).toEqual(tensors[key]);
        expect({ ...read.metadata }).toEqual({ ...metadata });
      }),
    );
  });

  it('writes equal bytes for equal content in any order', () => {
    const a: StoredTensor = { dtype: 'U8', shape: [1], data: new Uint8Array([1]) };
    const b: StoredTensor = { dtype: 'F32', shape: [1], data: new Float32Array([2]) };
    expect(writeSafetensors({ tensors: { a, b } })).toEqual(writeSafetensors({ tensors: { b, a } }));
  });

  it('reads a view of a larger buffer, and copies the data', () => {
    const bytes = small();
    const pool = Buffer.alloc(bytes.length + 16, 7);
    pool.set(bytes, 5);
    const { tensors } = readSafetensors(pool.subarray(5, 5 + bytes.length));
    pool.fill(0);
    expect(Array.from(tensors.w!.data)).toEqual([1, -2]);
    expect(Array.from(tensors.codes!.data)).toEqual([1, 2, 3]);
  });

  it('rejects a file truncated anywhere', () => {
    const bytes = small();
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readSafetensors(bytes.slice(0, length))).toThrow(SafetensorsError);
    }
  });

  it('reads the file or throws its own error for every change of a byte', () => {
    const bytes = small();
    for (let at = 0; at < bytes.length; at++) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const changed = bytes.slice();
        changed[at]! ^= mask;
        try {
          readSafetensors(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(SafetensorsError);
        }
      }
    }
  });

  it.each([
    ['header', raw('[]')],
    ['header', raw('{"w"')],
    ['tensors.w.dtype', raw('{"w":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}}', 2)],
    ['tensors.w.dtype', raw('{"w":{"dtype":"toString","shape":[1],"data_offsets":[0,2]}}', 2)],
    ['tensors.w.shape', raw('{"w":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}}', 1)],
    ['tensors.w.shape', raw('{"w":{"dtype":"U8","shape":[2],"data_offsets":[0,1]}}', 1)],
    ['tensors.w.data_offsets', raw('{"w":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}', 1)],
    ['tensors.w.extra', raw('{"w":{"dtype":"U8","shape":[],"data_offsets":[0,1],"extra":1}}', 1)],
    [
      'tensors.b.data_offsets',
      raw(
        '{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}',
        3,
      ),
    ],
    [
      'tensors.b.data_offsets',
      raw(
        '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]}}',
        3,
      ),
    ],
    [
      'tensors.a',
      raw(
        '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}',
        1,
      ),
    ],
    [
      'tensors.a',
      raw(
        '{"a": {"dtype":"U8","shape":[1],"data_offsets":[0,1]},"\\u0061": {"dtype":"U8","shape":[1],"data_offsets":[0,1]}}',
        1,
      ),
    ],
    ['tensors.a.dtype', raw('{"a":{"dtype":"F64","dtype":"U8","shape":[1],"data_offsets":[0,1]}}', 1)],
    ['__metadata__.step', raw('{"__metadata__":{"step":"1","step":"2"}}')],
    [
      'tensors.a.dtype',
      raw(`{"a":{"dtype":${'['.repeat(50_000)}${']'.repeat(50_000)},"shape":[1],"data_offsets":[0,1]}}`, 1),
    ],
    ['tensors.__proto__', raw('{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}', 1)],
    ['data', raw('{}', 4)],
    ['__metadata__.step', raw('{"__metadata__":{"step":7}}')],
  ])('names %s when that is wrong', (field, bytes) => {
    let caught: unknown;
    try {
      readSafetensors(bytes);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(SafetensorsError);
    expect((caught as SafetensorsError).field).toBe(field);
  });

  it('distinguishes a name from one that ends with it after a quote', () => {
    const one: StoredTensor = { dtype: 'U8', shape: [1], data: new Uint8Array([1]) };
    const tensors = { b: one, 'a"b': one };
    expect(readSafetensors(writeSafetensors({ tensors })).tensors).toEqual(tensors);
  });

  it('reads a header of many names in linear time', () => {
    const header = `{${Array.from({ length: 60_000 }, (_, i) => `"${i}z":{}`).join()}}`;
    const start = performance.now();
    expect(() => readSafetensors(raw(header))).toThrow(SafetensorsError);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('rejects a header above the limit before reading it', () => {
    expect(() => readSafetensors(small(), { maxHeaderBytes: 16 })).toThrow('but at most 16 are possible');
  });

  it('rejects data that does not match its shape or dtype on write', () => {
    const data = new Float32Array(2);
    expect(() => writeSafetensors({ tensors: { w: { dtype: 'F32', shape: [3], data } } })).toThrow(
      'tensors.w.shape: [3] needs 3 elements, but the data has 2',
    );
    expect(() => writeSafetensors({ tensors: { w: { dtype: 'I8', shape: [2], data } } })).toThrow('Float32Array');
  });
});

describe('readSafetensorsHeader with otherDtypes', () => {
  const header =
    '{"h":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]},"n":{"dtype":"I64","shape":[],"data_offsets":[4,12]}}';

  it('gives the bytes of types that have no typed array', () => {
    const { entries } = readSafetensorsHeader(raw(header, 12), { otherDtypes: true });
    expect(entries.h).toMatchObject({ dtype: 'BF16', shape: [2] });
    expect(entries.h!.bytes.length).toBe(4);
    expect(entries.n).toMatchObject({ dtype: 'I64', shape: [] });
  });

  it('checks their sizes', () => {
    expect(() => readSafetensorsHeader(raw(header.replace('[2]', '[3]'), 12), { otherDtypes: true })).toThrow(
      '[3] of BF16 needs 6 bytes, not 4',
    );
  });

  it('refuses them without the option', () => {
    expect(() => readSafetensorsHeader(raw(header, 12))).toThrow("'BF16' is not one of F64, F32, I32, I16, I8, U8");
  });
});
