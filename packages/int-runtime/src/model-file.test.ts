import { readSafetensors } from '@qornn/safetensors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { crc32 } from './crc32.js';
import { ModelFormatError } from './errors.js';
import { deserialize, serialize } from './model-file.js';
import { modelsWithCodes, noise, rotatingSpec } from './testing/models.js';

/** The JSON of a file, as loosely typed as what a stranger may write there. */
interface ModelJson {
  layers: Record<string, unknown>[];
  inputScale: unknown;
  readout?: unknown;
}

function example() {
  const spec = rotatingSpec(10, 2, 3);
  const next = noise(3);
  return compile(spec, calibrate(spec, [Float32Array.from({ length: 100 }, next)]), { weightBits: 4 });
}

describe('the model file', () => {
  it('gives back any model, and equal bytes for equal models', () => {
    fc.assert(
      fc.property(modelsWithCodes, ({ model }) => {
        const bytes = serialize(model);
        expect(deserialize(bytes)).toEqual(model);
        expect(serialize(deserialize(bytes))).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('packs codes at their bits', () => {
    const spec = rotatingSpec(256, 1, 1);
    const values = new Float32Array(256 * 256).fill(0.01);
    spec.layers[0]!.recurrent = { kind: 'real', rows: 256, columns: 256, values };
    const model = compile(spec, calibrate(spec, [new Float32Array(50).fill(0.5)]), { weightBits: 4 });
    expect(serialize(model).length).toBeLessThan((256 * 256) / 2 + 256 * 12);
  });

  it('refuses a file in which any single byte is changed', () => {
    const bytes = serialize(example());
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << (at % 8);
      expect(() => deserialize(changed)).toThrow(ModelFormatError);
    }
  });

  it('refuses a file cut short anywhere', () => {
    const bytes = serialize(example());
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => deserialize(bytes.subarray(0, length))).toThrow(ModelFormatError);
    }
  });

  it('refuses arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => deserialize(bytes)).toThrow(ModelFormatError);
      }),
    );
  });

  it.each<[string, (record: ModelJson) => void, string]>([
    [
      'a shift of 60',
      (r) => {
        r.layers[0]!.shift = 60;
      },
      'layers.0.shift: is 60; it must be an integer from 1 to 46',
    ],
    [
      'a scale of 0',
      (r) => {
        r.inputScale = 0;
      },
      'inputScale: is 0; it must be a finite number > 0',
    ],
    [
      'an unknown activation',
      (r) => {
        r.layers[0]!.outputActivation = 'gelu';
      },
      'layers.0.outputActivation: is not one of',
    ],
    [
      'other sizes',
      (r) => {
        r.layers[0]!.units = 11;
      },
      'layers.0.recurrent: has',
    ],
    [
      'huge sizes',
      (r) => {
        r.layers[0]!.units = 1e300;
      },
      'layers.0.recurrent: has',
    ],
    [
      '17 state bits',
      (r) => {
        r.layers[0]!.stateBits = 17;
      },
      'layers.0.stateBits: is 17',
    ],
    [
      'no layers',
      (r) => {
        r.layers = [];
      },
      '__metadata__.model: does not describe at least one layer',
    ],
    [
      'a readout that is missing',
      (r) => {
        delete r.readout;
      },
      '__metadata__.model: does not describe at least one layer and a readout',
    ],
  ])('with a right checksum, still refuses %s', (_, change, message) => {
    expect(() => deserialize(forged(change))).toThrow(message);
    expect(() => deserialize(forged(change))).toThrow(ModelFormatError);
  });

  it.each([
    'inputs',
    'inputBits',
    'inputScale',
    'layers.0.units',
    'layers.0.inputs',
    'layers.0.shift',
    'layers.0.stateScale',
    'readout.outputs',
    'readout.scale',
  ])('refuses in its own words a %s that cannot be turned into text', (path) => {
    for (const hostile of ['{"toString":1,"valueOf":1}', `${'['.repeat(20_000)}${']'.repeat(20_000)}`]) {
      const bytes = rewrite((metadata) => {
        const record = JSON.parse(metadata.model!);
        const keys = path.split('.');
        const parent = keys.slice(0, -1).reduce((part, key) => part[key], record);
        parent[keys.at(-1)!] = 'hostile';
        metadata.model = JSON.stringify(record).replace('"hostile"', hostile);
      });
      expect(() => deserialize(bytes)).toThrow(ModelFormatError);
    }
  });

  it('refuses a checksum without room for its digits', () => {
    const header = '{"__metadata__":{"format":"qornn-integer-model","version":"1","model":"{}","crc32":""}}';
    const bytes = new Uint8Array(8 + header.length);
    bytes[0] = header.length;
    bytes.set(new TextEncoder().encode(header), 8);
    expect(() => deserialize(bytes)).toThrow('__metadata__.crc32: is missing');
    expect(() => deserialize(bytes)).toThrow(ModelFormatError);
  });

  it('says which version it reads', () => {
    const bytes = rewrite((metadata) => {
      metadata.version = '3';
    });
    expect(() => deserialize(bytes)).toThrow('__metadata__.version: is 3; this release reads 1 and 2');
  });

  it.each(['identityMultiplier', 'initialState'] as const)(
    'is of version 1, without any trace of %s, unless a layer has one',
    (field) => {
      const plain = serialize(example());
      expect(readSafetensors(plain).metadata.version).toBe('1');
      expect(Object.keys(readSafetensors(plain).tensors).filter((name) => name.endsWith(field))).toEqual([]);

      const model = example();
      model.layers[0]![field] = new Int32Array(field === 'initialState' ? model.layers[0]!.units : 1).fill(5);
      const bytes = serialize(model);
      // What reads version 1 alone must refuse the file: without the tensor it would compute something else.
      expect(readSafetensors(bytes).metadata.version).toBe('2');
      expect(deserialize(bytes)).toEqual(model);
      const claimed = rewrite((metadata) => {
        metadata.version = '1';
      }, bytes);
      expect(() => deserialize(claimed)).toThrow(
        `layers.0.${field}: is given, but a file of version 1 has no such tensor`,
      );
    },
  );

  it('computes the check value of CRC-32', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

/** The example with its JSON record changed and a checksum that fits. */
function forged(change: (record: ModelJson) => void): Uint8Array {
  return rewrite((metadata) => {
    const record = JSON.parse(metadata.model!) as ModelJson;
    change(record);
    metadata.model = JSON.stringify(record);
  });
}

function rewrite(change: (metadata: Record<string, string>) => void, bytes = serialize(example())): Uint8Array {
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  change(header.__metadata__);
  header.__metadata__.crc32 = '00000000';
  const json = new TextEncoder().encode(JSON.stringify(header));
  const result = new Uint8Array(8 + json.length + bytes.length - 8 - length);
  new DataView(result.buffer).setUint32(0, json.length, true);
  result.set(json, 8);
  result.set(bytes.subarray(8 + length), 8 + json.length);
  const text = new TextDecoder('latin1').decode(result);
  const at = text.indexOf('"crc32":"') + 9;
  result.set(new TextEncoder().encode(crc32(result).toString(16).padStart(8, '0')), at);
  return result;
}
