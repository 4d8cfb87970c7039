import { describe, expect, it } from 'vitest';
import { ExportError } from '../errors.js';
import { jsonField } from './json-field.js';

describe('jsonField', () => {
  it('writes what a layer of any kind may hold', () => {
    const gates = { scale: Float64Array.of(0.5, 2), names: ['z', 'r'], deep: { on: true, nothing: null } };
    expect(jsonField('layers.0', gates)).toEqual({
      scale: [0.5, 2],
      names: ['z', 'r'],
      deep: { on: true, nothing: null },
    });
  });

  it('orders fields: constants, vectors, matrices, each by name', () => {
    const codes = { rows: 1, columns: 1, bits: 4, codes: Int8Array.of(3) };
    const layer = { w: codes, b: Int32Array.of(1), shift: 4, a: Int32Array.of(2), kind: 'x' };
    expect(Object.keys(jsonField('layers.0', layer) as object)).toEqual(['kind', 'shift', 'a', 'b', 'w']);
  });

  it('refuses what JSON cannot hold, with its position', () => {
    const wrong = [
      [{ a: { b: 1n } }, 'layers.0.a.b: is a bigint (1), which JSON cannot hold'],
      [{ t: Float32Array.of(0, Number.NaN) }, 'layers.0.t.1: is a number (NaN), which JSON cannot hold'],
      [{ f: () => 0 }, 'layers.0.f: is a function'],
    ] as const;
    for (const [layer, message] of wrong) {
      expect(() => jsonField('layers.0', layer)).toThrow(ExportError);
      expect(() => jsonField('layers.0', layer)).toThrow(message);
    }
  });
});
