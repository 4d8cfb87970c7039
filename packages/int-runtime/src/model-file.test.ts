import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readSafetensors } from '@qornn/safetensors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { compile } from './compile.js';
import { crc32 } from './crc32.js';
import { ModelFormatError } from './errors.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { IntModel } from './model.js';
import { deserialize, serialize } from './model-file.js';
import { joined, parted, withHeader, withRecord, withTensor } from './testing/model-bytes.js';
import { modelsWithCodes, noise, rotatingSpec } from './testing/models.js';

/** The JSON of an untrusted file. */
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
  it('round-trips any model, and gives equal bytes for equal models', () => {
    fc.assert(
      fc.property(modelsWithCodes, ({ model }) => {
        const bytes = serialize(model);
        expect(deserialize(bytes)).toEqual(model);
        expect(serialize(deserialize(bytes))).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('packs codes', () => {
    const spec = rotatingSpec(256, 1, 1);
    const values = new Float32Array(256 * 256).fill(0.01);
    spec.layers[0]!.recurrent = { kind: 'real', rows: 256, columns: 256, values };
    const model = compile(spec, calibrate(spec, [new Float32Array(50).fill(0.5)]), { weightBits: 4 });
    expect(serialize(model).length).toBeLessThan((256 * 256) / 2 + 256 * 12);
  });

  it('rejects a file with any single byte changed', () => {
    const bytes = serialize(example());
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << (at % 8);
      expect(() => deserialize(changed)).toThrow(ModelFormatError);
    }
  });

  it('rejects a truncated file', () => {
    const bytes = serialize(example());
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => deserialize(bytes.subarray(0, length))).toThrow(ModelFormatError);
    }
  });

  it('rejects arbitrary bytes', () => {
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
  ])('rejects %s with a valid checksum', (_, change, message) => {
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

  it('names the supported versions', () => {
    const bytes = rewrite((metadata) => {
      metadata.version = '5';
    });
    expect(() => deserialize(bytes)).toThrow('__metadata__.version: is 5; this release reads 1, 2, 3, 4');
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

  describe('of version 3', () => {
    const recordOf = (bytes: Uint8Array) => JSON.parse(readSafetensors(bytes).metadata.model!);

    it('says what its reader must know, and gives it back', () => {
      const bytes = serialize(third());
      expect(readSafetensors(bytes).metadata.version).toBe('3');
      expect(recordOf(bytes)).toMatchObject({
        requires: ['binary', 'hadamard', 'normalization', 'stateShift'],
        labels: ['yes', 'né', '否'],
      });
      expect(recordOf(bytes).layers[0]).toMatchObject({ blockSize: 2, kernelBits: 1 });
      expect(deserialize(bytes)).toEqual(third());
    });

    it('requires nothing for labels alone', () => {
      const model = { ...example(), labels: ['a', 'b', 'c'] };
      const bytes = serialize(model);
      expect(recordOf(bytes).requires).toEqual([]);
      expect(deserialize(bytes)).toEqual(model);
    });

    describe('says in words', () => {
      const hex = 'ab'.repeat(32);
      const origin = {
        task: 'series',
        timeSteps: 16,
        data: { digest: hex, rows: 640, files: ['waves.csv'] },
        checkpoint: 'cd'.repeat(32),
        reading: {
          columns: ['ax', 'né'],
          missing: { ax: 'mask' },
          resample: { every: 0.02 },
          window: 16,
          normalize: true,
        },
      };
      const words: Partial<IntModel<OrthogonalLayer>> = { inputNames: ['ax', 'né'], answers: 'classes', origin };
      const worded = (): IntModel<OrthogonalLayer> => ({ ...third(), ...words, inputNames: names(third().inputs) });
      const names = (count: number) => Array.from({ length: count }, (_, i) => `column ${i}`);

      it('what its inputs are, what it answers, and where it comes from', () => {
        const bytes = serialize(worded());
        expect(recordOf(bytes)).toMatchObject({ answers: 'classes', origin, inputNames: names(third().inputs) });
        expect(recordOf(bytes).requires).toEqual(recordOf(serialize(third())).requires);
        expect(deserialize(bytes)).toEqual(worded());
        const seeded = { ...worded(), origin: { ...origin, data: null, checkpoint: null } };
        expect(deserialize(serialize(seeded))).toEqual(seeded);
      });

      it('and a file that does not is read as before', () => {
        const { inputNames, answers, origin } = deserialize(serialize(third()));
        expect([inputNames, answers, origin]).toEqual([undefined, undefined, undefined]);
        const simple = { ...example(), answers: 'values' as const };
        expect(readSafetensors(serialize(simple)).metadata.version).toBe('3');
        expect(deserialize(serialize(simple))).toEqual(simple);
        expect(readSafetensors(serialize(example())).metadata.version).not.toBe('3');
      });

      it('keeps a reading as plain JSON', () => {
        const of = (reading: unknown) => serialize({ ...worded(), origin: { ...origin, reading } } as IntModel);
        expect(() => of({ every: Number.NaN })).toThrow('origin.reading.every: is NaN, not JSON');
        expect(() => of({ a: [undefined] })).toThrow('origin.reading.a.0: is undefined, not JSON');
        expect(() => of({ a: JSON.parse('{"__proto__": 1}') })).toThrow("origin.reading.a: has a key '__proto__'");
        expect(deserialize(of({})).origin!.reading).toEqual({});
      });

      it('reads past what an origin says besides', () => {
        const bytes = withRecord<{ origin: Record<string, unknown> }>(serialize(worded()), (record) => {
          record.origin.weather = { rain: true };
        });
        expect(deserialize(bytes)).toEqual(worded());
      });

      it.each<[Record<string, unknown>, string]>([
        [{ inputNames: ['a'] }, `inputNames: has 1 entries, but must have none or ${third().inputs}`],
        [{ inputNames: 'ab' }, 'inputNames: is not a list of texts'],
        [{ inputNames: Array(third().inputs).fill('a') }, 'inputNames: has a twice'],
        [{ answers: 'letters' }, 'answers: is letters; it must be classes or values'],
        [{ answers: ['values'] }, 'answers: is a list; it must be'],
        [{ origin: null }, 'origin: is null, not an object'],
        [{ origin: { ...origin, task: '' } }, 'origin.task: is , not a name'],
        [{ origin: { ...origin, task: { length: 3 } } }, 'origin.task: is an object, not a name'],
        [{ origin: { ...origin, timeSteps: 0 } }, 'origin.timeSteps: is 0; it must be an integer ≥ 1'],
        [{ origin: { ...origin, timeSteps: 1e300 } }, 'origin.timeSteps: is 1e+300'],
        [{ origin: { ...origin, checkpoint: hex.toUpperCase() } }, 'origin.checkpoint: is ABAB'],
        [{ origin: { ...origin, checkpoint: undefined } }, 'origin.checkpoint: is undefined; it must be a SHA-256'],
        [{ origin: { ...origin, reading: null } }, 'origin.reading: is null, not an object'],
        [{ origin: { ...origin, reading: 'window: 16' } }, 'origin.reading: is window: 16, not an object'],
        [{ origin: { ...origin, reading: { a: [[[[[[[[1]]]]]]]] } } }, 'has more than 8 levels'],
        [{ origin: { ...origin, data: 7 } }, 'origin.data: is 7, not an object'],
        [{ origin: { ...origin, data: { ...origin.data, digest: `${hex}00` } } }, 'origin.data.digest: is abab'],
        [{ origin: { ...origin, data: { ...origin.data, rows: -1 } } }, 'origin.data.rows: is -1'],
        [{ origin: { ...origin, data: { ...origin.data, files: [7] } } }, 'origin.data.files: is not a list of texts'],
      ])('refuses %j', (change, message) => {
        const bytes = withRecord<Record<string, unknown>>(serialize(worded()), (record) => {
          Object.assign(record, change);
        });
        expect(() => deserialize(bytes)).toThrow(message);
        expect(() => serialize({ ...worded(), ...change } as IntModel<OrthogonalLayer>)).toThrow(ModelFormatError);
      });
    });

    it('takes one bit for a sign', () => {
      const { tensors } = readSafetensors(serialize(third()));
      // Lowest bit first, 1 for −1: units 1, 4 and 5, then 9.
      expect(tensors['layers.0.recurrent.signs']!.data).toEqual(Uint8Array.of(0b00110010, 0b10));
      expect(tensors['layers.0.kernel.signs']!.data).toHaveLength(3);
      expect(Object.keys(tensors)).not.toContain('layers.0.recurrent');
      expect(serialize(filled(256, 1, { signs: true, kernelBits: 8 })).length).toBeLessThan(256 * 32 + 8000);
    });

    it('refuses what it does not know but must, by name', () => {
      const bytes = withRecord<{ requires: unknown[] }>(serialize(third()), (record) => {
        record.requires.push('sparse', 7);
      });
      expect(() => deserialize(bytes)).toThrow(
        '__metadata__.model.requires: names what this release does not know (sparse, 7); it reads binary, hadamard, meanPooling, normalization, stateShift, kind:orthogonal, kind:fastRNN, kind:fastGRNN, kind:gru, cellShift, kind:lstm, a later one the file',
      );
      for (const requires of [undefined, null, 'hadamard', {}, [{}], [['hadamard']]]) {
        const bytes = withRecord<{ requires: unknown }>(serialize(third()), (record) => {
          record.requires = requires;
        });
        expect(() => deserialize(bytes)).toThrow('__metadata__.model.requires: ');
      }
    });

    it('reads past what it does not know and need not: fields, metadata, and tensors whose name begins with extra', () => {
      const bytes = withRecord<Record<string, unknown>>(serialize(third()), (record) => {
        record.trainedOn = { data: ['copy'], steps: 1e5 };
        (record.layers as Record<string, unknown>[])[0]!.name = 'memory';
      });
      const more = rewrite((metadata) => {
        metadata.license = 'MIT';
      }, bytes);
      expect(deserialize(withTensor(more, 'extra.thumbnail', Uint8Array.of(1, 2, 3)))).toEqual(third());
      expect(() => deserialize(withTensor(more, 'thumbnail', Uint8Array.of(1, 2, 3)))).toThrow(
        'thumbnail: is given, but a file of version 3 that requires [binary, hadamard, normalization, stateShift] has no such tensor',
      );
    });

    it.each(['binary', 'hadamard', 'normalization', 'stateShift'])('refuses %s that it does not require', (feature) => {
      const bytes = withRecord<{ requires: string[] }>(serialize(third()), (record) => {
        record.requires = record.requires.filter((name) => name !== feature);
      });
      expect(() => deserialize(bytes)).toThrow(ModelFormatError);
    });

    it.each<[string, { layer?: object; record?: object }, string]>([
      ['a block of 3', { layer: { blockSize: 3 } }, 'layers.0.recurrent.blockSize: is 3; it must be a power'],
      ['a block of 4', { layer: { blockSize: 4 } }, 'blockSize: is 4; it must be a power of two that divides 10'],
      ['a block of 2^40', { layer: { blockSize: 2 ** 40 } }, 'layers.0.recurrent.blockSize: is 1099511627776'],
      ['a block of text', { layer: { blockSize: '2' } }, 'layers.0.recurrent.blockSize: is 2'],
      ['blocks and bits', { layer: { recurrentBits: 4 } }, 'layers.0.recurrent: has both recurrentBits and'],
      ['signs of two bits', { layer: { kernelBits: 2 } }, 'layers.0.kernel.bits: is 2, but signs have 1'],
      ['too few labels', { record: { labels: ['a'] } }, 'labels: has 1 entries, but must have none or 3'],
      ['labels that are numbers', { record: { labels: [1, 2, 3] } }, 'labels: is not a list of texts'],
      ['labels that are no list', { record: { labels: { length: 3 } } }, 'labels: is not a list of texts'],
    ])('refuses %s', (_, change, message) => {
      const bytes = withRecord<ModelJson>(serialize(third()), (record) => {
        Object.assign(record, change.record);
        Object.assign(record.layers[0]!, change.layer);
      });
      expect(() => deserialize(bytes)).toThrow(message);
      expect(() => deserialize(bytes)).toThrow(ModelFormatError);
    });

    it.each<[string, number[], string]>([
      [
        'layers.0.stateShift',
        [200, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        'layers.0.stateShift: holds a number below 0, or one with',
      ],
      ['layers.0.recurrent.signs', [0, 0b100], 'layers.0.recurrent.signs: has bits after the last sign that are set'],
      ['output.deviation', Array(12).fill(0), 'outputNormalization.std: entry 0 is 0'],
      ['input.mean', [0, 0, 0xc0, 0x7f, 0, 0, 0, 0], 'inputNormalization.mean: entry 0 is NaN'],
    ])('refuses numbers of %s that mean nothing', (name, numbers, message) => {
      const { header, data } = parted(serialize(third()));
      const [begin] = (JSON.parse(header)[name] as { data_offsets: [number, number] }).data_offsets;
      const changed = data.slice();
      changed.set(numbers, begin);
      expect(() => deserialize(joined(header, changed))).toThrow(message);
    });

    it('refuses a normalization without its other half', () => {
      const { inputNormalization: _, ...rest } = third();
      const bytes = serialize({ ...rest, inputNormalization: null });
      expect(() => deserialize(withTensor(bytes, 'input.mean', new Uint8Array(8), 'F32'))).toThrow(
        'input.deviation: is missing or not of type F32',
      );
    });
  });

  it.each([
    ['1', {}, 'b1737fdc'],
    ['2', { initialState: Int32Array.from({ length: 16 }, (_, i) => i - 8) }, '58e3aaf7'],
  ])('is, of version %s, byte for byte what releases before version 3 wrote', (version, more, checksum) => {
    const model = filled(16, 4);
    Object.assign(model.layers[0]!, more);
    const { metadata } = readSafetensors(serialize(model));
    expect(metadata.version).toBe(version);
    expect(metadata.crc32).toBe(checksum);
  });

  it('rejects duplicate keys, which are ambiguous', () => {
    const twice = rewrite((metadata) => {
      metadata.model = metadata.model!.replace('"shift":', '"shift":1,"shift":');
    });
    expect(() => deserialize(twice)).toThrow('__metadata__.model.layers.shift: is given twice');
  });

  it('rejects other types than bytes', () => {
    for (const other of [undefined, null, 'text', [1, 2], new SharedArrayBuffer(8), new Float32Array(4)]) {
      expect(() => deserialize(other as never)).toThrow('it must be an ArrayBuffer or a Uint8Array');
    }
  });

  it('reads a view of a larger buffer, and a Node Buffer', () => {
    const bytes = serialize(third());
    const larger = Buffer.alloc(bytes.length + 20, 0xee);
    larger.set(bytes, 7);
    expect(deserialize(larger.subarray(7, 7 + bytes.length))).toEqual(third());
    expect(deserialize(bytes.slice().buffer)).toEqual(third());
  });

  it('takes at most 40,000 bytes for 256 units with a weight of 4 bits, and all that may be said of them', () => {
    const model = filled(256, 4);
    model.readout.weights.bits = 8;
    expect(serialize(model).length).toBeLessThanOrEqual(39_000);
    model.layers[0]!.stateShift = new Int32Array(256).fill(2);
    model.inputNormalization = { mean: new Float32Array(10), std: new Float32Array(10).fill(1) };
    model.labels = Array.from({ length: 10 }, (_, i) => `symbol ${i}`);
    const bytes = serialize(model);
    expect(bytes.length).toBeLessThanOrEqual(40_000);
    expect(deserialize(bytes)).toEqual(model);
  });

  describe('takes no more memory than four times the file and 128 KiB', () => {
    const allowance = 2 ** 17;

    it.each<[string, () => IntModel<OrthogonalLayer>]>([
      ['4 bits', () => filled(256, 4)],
      ['2 bits, which unfold fourfold', () => filled(1024, 2)],
      ['signs', () => filled(256, 1, { signs: true })],
      ['signs that are too many', () => filled(1024, 1, { signs: true })],
      [
        'labels',
        () => ({ ...filled(32, 4, { outputs: 5000 }), labels: Array.from({ length: 5000 }, (_, i) => `word ${i}`) }),
      ],
    ])('for a model of %s', (_, model) => {
      const bytes = serialize(model());
      for (let i = 0; i < 20; i++) deserialize(serialize(third()));
      // What the engine of JavaScript keeps for itself while it compiles comes on top.
      expect(allocated(() => deserialize(bytes))).toBeLessThan(4 * bytes.length + 2 * allowance);
    });

    it('and stores signs in two bits where one would unfold beyond', () => {
      const names = (units: number) =>
        Object.keys(readSafetensors(serialize(filled(units, 1, { signs: true }))).tensors);
      const packed = (600 * 600) / 8;
      expect(names(256)).toContain('layers.0.recurrent.signs');
      expect(names(600)).not.toContain('layers.0.recurrent.signs');
      expect(deserialize(serialize(filled(600, 1, { signs: true })))).toEqual(filled(600, 1, { signs: true }));
      const { header, data } = parted(serialize(filled(600, 1, { signs: true })));
      const entries = JSON.parse(header);
      const [begin, end] = entries['layers.0.recurrent'].data_offsets as [number, number];
      entries['layers.0.recurrent.signs'] = { dtype: 'U8', shape: [packed], data_offsets: [begin, begin + packed] };
      delete entries['layers.0.recurrent'];
      for (const entry of Object.values<{ data_offsets?: number[] }>(entries)) {
        if (entry.data_offsets && entry.data_offsets[0]! >= end) {
          entry.data_offsets = entry.data_offsets.map((at) => at - (end - begin - packed));
        }
      }
      entries.__metadata__.version = '3';
      entries.__metadata__.model = entries.__metadata__.model.replace('{', '{"requires":["binary"],');
      const shorter = new Uint8Array(data.length - (end - begin - packed));
      shorter.set(data.subarray(0, begin + packed));
      shorter.set(data.subarray(end), begin + packed);
      expect(() => deserialize(joined(JSON.stringify(entries), shorter))).toThrow(
        /^layers\.0\.recurrent\.signs: takes the file to \d+ bytes in memory; one of \d+ bytes may take \d+$/,
      );
    });

    it.each(['[],', '{},', '0,', '1e9,', '"ab",', '{"a":0},', '"\\u00e9",'])('for a file that repeats %s', (unit) => {
      const bomb = `{"x":[${unit.repeat(2 ** 18 / unit.length)}0],`;
      const { header, data } = parted(serialize(example()));
      const record = withHeader(serialize(example()), ({ __metadata__ }) => {
        __metadata__.model = __metadata__.model!.replace('{', bomb);
      });
      for (const bytes of [joined(header.replace('{', bomb), data), record]) {
        const refused = () => {
          try {
            return deserialize(bytes);
          } catch (error) {
            return error;
          }
        };
        expect(refused()).toBeInstanceOf(ModelFormatError);
        expect(allocated(refused)).toBeLessThan(4 * bytes.length);
      }
    });

    it('for a model of so many layers that their descriptions outweigh them', () => {
      const model = filled(2, 2);
      const { layers } = filled(2, 2, { inputs: 2 });
      for (let l = 1; l < 200; l++) model.layers.push(layers[0]!);
      expect(() => serialize(model)).toThrow('layers: are too many');
      expect(() => serialize(model)).toThrow(ModelFormatError);
    });
  });

  it('is what docs/model-file.md says it is: its example is read, and written alike', () => {
    const text = readFileSync(new URL('../../../docs/model-file.md', import.meta.url), 'utf8');
    const header = /```json\n(.*)\n```/.exec(text)![1]!;
    const data = /```text\n([\s\S]*?)```/
      .exec(text)![1]!
      .split('\n')
      .flatMap((line) => line.match(/^(?:[0-9a-f]{2} )+/) ?? []);
    const bytes = joined(`${header}    `, Uint8Array.from(Buffer.from(data.join('').replaceAll(' ', ''), 'hex')));
    expect(parted(bytes).header).toBe(header);
    const model = deserialize(bytes);
    expect(serialize(model)).toEqual(bytes);
    expect(model.layers[0]).toMatchObject({
      recurrent: { blockSize: 2, signs: Int8Array.of(1, -1) },
      kernel: { bits: 3, codes: Int8Array.of(-4, 3) },
      bias: Int32Array.of(5, -5),
    });
    expect(model.readout).toMatchObject({
      weights: { codes: Int8Array.of(7, -1, 2, -8) },
      bias: Int32Array.of(0, 300),
    });
    expect(model.labels).toEqual(['low', 'high']);
  });

  it('computes the check value of CRC-32', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

/** The example with its JSON record changed and a checksum that fits. */
function forged(change: (record: ModelJson) => void): Uint8Array {
  return withRecord(serialize(example()), change);
}

function rewrite(change: (metadata: Record<string, string>) => void, bytes = serialize(example())): Uint8Array {
  return withHeader(bytes, ({ __metadata__ }) => change(__metadata__));
}

/** Every feature of version 3 in one model. */
function third(): IntModel<OrthogonalLayer> {
  const model = example();
  const [layer] = model.layers;
  return {
    ...model,
    layers: [
      {
        ...layer!,
        recurrent: { rows: 10, columns: 10, blockSize: 2, signs: Int8Array.of(1, -1, 1, 1, -1, -1, 1, 1, 1, -1) },
        kernel: { rows: 10, columns: 2, bits: 1, codes: Int8Array.from({ length: 20 }, (_, i) => (i % 3 ? 1 : -1)) },
        stateShift: Int32Array.from({ length: 10 }, (_, i) => i % 4),
      },
    ],
    inputNormalization: { mean: Float32Array.of(3, -1), std: Float32Array.of(0.5, 2) },
    outputNormalization: { mean: Float32Array.of(0, 1, 2), std: Float32Array.of(1, 1, 1) },
    labels: ['yes', 'né', '否'],
  };
}

/** One layer of `units`, filled with codes of `bits` bits; only −1 and 1 if `signs` is set. */
function filled(
  units: number,
  bits: number,
  { signs = false, inputs = 10, outputs = 10, kernelBits = bits } = {},
): IntModel<OrthogonalLayer> {
  const none = new Int32Array(0);
  const codes = (rows: number, columns: number, bits: number) => ({
    rows,
    columns,
    bits,
    codes: Int8Array.from({ length: rows * columns }, (_, i) => (signs ? (i % 3 ? 1 : -1) : (i % 3) - 1)),
  });
  return {
    inputs,
    inputBits: 8,
    inputScale: 1 / 128,
    inputNormalization: null,
    layers: [
      {
        kind: 'orthogonal',
        units,
        inputs,
        recurrent: codes(units, units, bits),
        kernel: codes(units, inputs, kernelBits),
        recurrentMultiplier: Int32Array.of(2 ** 20),
        kernelMultiplier: Int32Array.of(2 ** 20),
        identityMultiplier: none,
        shift: 24,
        stateShift: none,
        bias: new Int32Array(units),
        initialState: none,
        stateBits: 12,
        stateScale: 0.01,
        recurrentActivation: 'linear',
        outputActivation: 'relu',
        recurrentThreshold: none,
        outputThreshold: none,
      },
    ],
    readout: {
      outputs,
      weights: codes(outputs, units, Math.max(bits, kernelBits)),
      bias: new Int32Array(outputs),
      scale: 1,
    },
    outputNormalization: null,
    labels: [],
    returnSequences: false,
  };
}

/** Bytes that a call allocates and does not release before it ends; a garbage collection during the call lowers the result. */
function allocated(run: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const total = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      collect();
      const before = total();
      const kept = [run()];
      return total() - before + 0 * kept.length;
    }),
  );
}
