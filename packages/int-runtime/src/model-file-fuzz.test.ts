import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelFormatError } from './errors.js';
import { registerLayerKind } from './kinds/register-layer-kind.js';
import type { IntModel } from './model.js';
import { deserialize, serialize } from './model-file.js';
import { createRuntime } from './runtime.js';
import { averaged } from './testing/kinds/moving-average/models.js';
import { movingAverage } from './testing/kinds/moving-average/moving-average.js';
import { joined, parted, withChecksum } from './testing/model-bytes.js';
import { modelsWithCodes, noise } from './testing/models.js';

/** Files from strangers, by the kinds below; one that fails is made again from its kind and seed. */
const CASES = {
  'bytes changed': trials(2500),
  'cut short or longer': trials(2000),
  'other numbers': trials(2500),
  'another header': trials(2500),
  'another record': trials(5000),
  'other entries': trials(3000),
  'parts of two files': trials(2000),
  'a header that lies about its length': trials(1000),
};
type Kind = keyof typeof CASES;
/** Every so many cases, memory is looked at too. */
const LOOK = 20;
/** Every so many models that are read, both engines run them, where their kinds have both. */
const COMPARE = 8;

registerLayerKind(movingAverage);

/** Some with layers of a kind from outside, where these leave their bits to what reads them. */
const models = fc
  .sample(modelsWithCodes, { numRuns: 60, seed: 12 })
  .flatMap(({ model }, i): IntModel[] => (i % 4 === 0 && model.inputBits >= 4 ? [averaged(model), model] : [model]));
const files = models.map((model) => {
  const bytes = serialize(model);
  return { bytes, ...parted(bytes) };
});
type File = (typeof files)[number];

/** JSON that no honest file holds, as text: much of it has no value in JavaScript. */
const HOSTILE = [
  ...['0', '-0', '1', '-1', '0.5', '3', '8', '9', '16', '17', '46', '47', '255', '256', '65536', '65537', '1048577'],
  ...['2147483647', '2147483648', '-2147483649', '4294967296', '9007199254740991', '9007199254740992', '1e20', '1e21'],
  ...[
    '1e308',
    '-1e308',
    '1e309',
    '-1e309',
    '1e-320',
    '1e-400',
    'null',
    'true',
    'false',
    '""',
    '"0"',
    '"1"',
    '"__proto__"',
  ],
  ...[
    '"constructor"',
    '"relu"',
    '"linear"',
    '"modrelu"',
    '"gelu"',
    '"U8"',
    '"I32"',
    '"F32"',
    '"F64"',
    '"3"',
    '"\\ud800"',
  ],
  ...['[]', '[0]', '[0,0]', '[[0]]', '[1e308,1e308]', '[-1,0]', '[4294967296,4294967296]', '[null]', '["binary"]'],
  ...['["hadamard","binary","stateShift","normalization"]', '["unheard"]', '["__proto__"]', '[{}]', '[{},{},{}]'],
  ...['{}', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"length":2}'],
  ...['{"toString":1,"valueOf":1}', '{"dtype":"U8","shape":[0],"data_offsets":[0,0]}', '{"mean":[],"std":[]}'],
  ...[`"${'x'.repeat(3000)}"`, `${'['.repeat(300)}${']'.repeat(300)}`, `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`],
  ...[
    `[${'{},'.repeat(300)}0]`,
    `[${'0,'.repeat(3000)}0]`,
    'NaN',
    'Infinity',
    '',
    '"',
    '{',
    '}',
    '01',
    '1e',
    '\u0000',
    '\u2028',
  ],
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'blockSize',
  'recurrentBits',
  'requires',
  'labels',
  'inputNames',
  'answers',
  'origin',
  'extra.x',
];
const LENGTHS = [0n, 1n, 7n, 8n, 2n ** 31n, 2n ** 32n, 2n ** 32n + 64n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n];

/** Choices that a seed makes. */
function chooser(seed: number) {
  const next = noise(seed * 2654435761);
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 4; i++) next();
  const below = (count: number) => Math.min(count - 1, Math.floor(((next() + 1) / 2) * count));
  return { below, of: <T>(choices: readonly T[]): T => choices[below(choices.length)]!, coin: () => next() < 0 };
}
type Chooser = ReturnType<typeof chooser>;

type Json = Record<string, unknown> | unknown[];

/** An object or list somewhere in a tree, and one of its keys. */
function place(root: Json, { below, of, coin }: Chooser): { parent: Json; key: string } {
  let parent = root;
  for (;;) {
    const key = of(Object.keys(parent).concat(coin() || Array.isArray(parent) ? [] : of(KEYS)));
    const child = (parent as Record<string, unknown>)[key];
    const goesOn = typeof child === 'object' && child !== null && Object.keys(child).length > 0 && below(6) > 0;
    if (!goesOn) return { parent, key };
    parent = child as Json;
  }
}

/** What stands where hostile text is to stand. */
const HERE = '☞here☜';

/** JSON text with one value, key or entry changed. */
function mutatedJson(text: string, choose: Chooser): string {
  const root = JSON.parse(text) as Json;
  const { parent, key } = place(root, choose);
  const hostile = choose.of(HOSTILE);
  const way = choose.below(10);
  const object = parent as Record<string, unknown>;
  if (way === 0 && !Array.isArray(parent)) {
    delete object[key];
    return JSON.stringify(root);
  }
  if (way === 1 && Array.isArray(parent)) {
    if (choose.coin()) parent.splice(choose.below(parent.length), 1);
    else parent.push(parent[choose.below(parent.length)]);
    return JSON.stringify(root);
  }
  if (way === 2) {
    // A key twice, with two values.
    const written = JSON.stringify(root);
    const keys = [...written.matchAll(/"[^"\\]*":/g)];
    const { index, 0: name } = choose.of(keys);
    return `${written.slice(0, index)}${name}${hostile},${written.slice(index)}`;
  }
  if (way === 3 && typeof object[key] === 'number') {
    object[key] = object[key] + choose.of([-2, -1, 1, 2, 8, 0.5]);
    return JSON.stringify(root);
  }
  if (way === 4 && typeof object[key] === 'number') {
    object[key] = object[key] * choose.of([-1, 0.5, 2, 1e-9, 1e9]);
    return JSON.stringify(root);
  }
  Object.defineProperty(parent, key, { value: HERE, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(root).replace(JSON.stringify(HERE), () => hostile);
}

function flipped(bytes: Uint8Array, choose: Chooser, from = 0): Uint8Array {
  const changed = bytes.slice();
  if (from >= changed.length) return changed;
  for (let k = choose.below(4); k >= 0; k--) {
    const at = from + choose.below(changed.length - from);
    changed[at] = choose.of([changed[at]! ^ (1 << choose.below(8)), 0, 0x7f, 0x80, 0xff, 0x22, 0x5b, 0x7b, 0x2c]);
  }
  return changed;
}

/** Bytes with a span taken out, put in or put in twice. */
function spliced(bytes: Uint8Array, choose: Chooser): Uint8Array {
  const at = choose.below(bytes.length);
  const length = 1 + choose.below(choose.of([2, 8, 40, 400]));
  const span = bytes.subarray(at, at + length);
  const to = choose.below(bytes.length);
  const without = () => [bytes.subarray(0, at), bytes.subarray(at + length)];
  const parts = choose.of([
    without,
    () => [bytes.subarray(0, to), span, bytes.subarray(to)],
    () => [bytes.subarray(0, to), new Uint8Array(length).fill(choose.of([0, 0x20, 0xff])), bytes.subarray(to)],
    () => [bytes, new Uint8Array(length)],
  ])();
  return Uint8Array.from(Buffer.concat(parts));
}

/** Entries of tensors with other offsets, shapes, types or names, most of them consistent in themselves. */
function mutatedEntries({ header, data }: File, choose: Chooser): Uint8Array {
  const value = JSON.parse(header) as Record<string, { dtype: string; shape: number[]; data_offsets: number[] }>;
  const names = Object.keys(value).filter((name) => name !== '__metadata__');
  const [a, b] = [choose.of(names), choose.of(names)];
  const entry = value[a]!;
  choose.of([
    () => {
      [value[a], value[b]] = [value[b]!, value[a]!];
    },
    () => {
      entry.data_offsets = value[b]!.data_offsets;
    },
    () => {
      value[`${a}${choose.of(['.signs', 'x', '.'])}`] = entry;
      if (choose.coin()) delete value[a];
    },
    () => {
      value[choose.of(['extra.a', 'layers.0.stateShift', 'layers.0.recurrent.signs', 'input.mean', 'layers.9.bias'])] =
        entry;
      if (choose.coin()) delete value[a];
    },
    () => {
      entry.dtype = choose.of(['U8', 'I8', 'I16', 'I32', 'F32', 'F64']);
      const size = { U8: 1, I8: 1, I16: 2, I32: 4, F32: 4, F64: 8 }[entry.dtype]!;
      entry.shape = [(entry.data_offsets[1]! - entry.data_offsets[0]!) / size];
    },
    () => {
      const by = choose.of([-4, -1, 1, 4]);
      entry.data_offsets[choose.below(2)]! += by;
      if (choose.coin()) entry.shape = [entry.shape[0]! + by];
    },
    () => {
      entry.shape = choose.of([[1, ...entry.shape], [...entry.shape, 1], [], [entry.shape[0]! / 2, 2], [2 ** 53, 0]]);
    },
  ])();
  return joined(JSON.stringify(value), data);
}

/** How files come to be what they should not: each from an honest one, the checksum right where that lets it come further. */
const KINDS: Record<Kind, (file: File, choose: Chooser) => Uint8Array> = {
  'bytes changed': ({ bytes }, choose) => {
    const changed = flipped(bytes, choose);
    return choose.below(4) > 0 ? withChecksum(changed) : changed;
  },
  'cut short or longer': ({ bytes }, choose) => {
    const cut = choose.coin() ? bytes.slice(0, choose.below(bytes.length)) : spliced(bytes, choose);
    return choose.coin() ? withChecksum(cut) : cut;
  },
  'other numbers': ({ header, data }, choose) => joined(header, flipped(data, choose)),
  'another header': ({ header, data }, choose) => joined(mutatedJson(header, choose), data),
  'another record': ({ header, data }, choose) => {
    const value = JSON.parse(header) as { __metadata__: Record<string, string> };
    for (let k = choose.below(3); k >= 0; k--) {
      try {
        value.__metadata__.model = mutatedJson(value.__metadata__.model!, choose);
      } catch {
        // Not JSON any more: nothing in it can be changed once more.
      }
    }
    if (choose.below(8) === 0) value.__metadata__.version = choose.of(['1', '2', '3', '4', '5', '']);
    return joined(JSON.stringify(value), data);
  },
  'other entries': mutatedEntries,
  'parts of two files': ({ header, data }, choose) => {
    const other = choose.of(files);
    const mine = JSON.parse(header) as { __metadata__: Record<string, string> };
    mine.__metadata__ = (JSON.parse(other.header) as typeof mine).__metadata__;
    return choose.of([() => joined(header, other.data), () => joined(JSON.stringify(mine), data)])();
  },
  'a header that lies about its length': ({ header, data }, choose) => {
    const length = BigInt(new TextEncoder().encode(header).length);
    return joined(
      header,
      data,
      choose.of([...LENGTHS, length - 1n, length + 1n, length + BigInt(data.length), length * 2n]),
    );
  },
};

describe('the model file, from strangers', () => {
  const fields = new Set<string>();

  it.each(Object.entries(CASES) as [Kind, number][])(
    'is refused by its own error, or a model that runs: %s, %i times',
    async (kind, count) => {
      let accepted = 0;
      for (let seed = 0; seed < count; seed++) {
        const choose = chooser(seed);
        const bytes = KINDS[kind](choose.of(files), choose);
        const before = seed % LOOK === 0 ? process.memoryUsage() : null;
        const result = outcome(bytes);
        if (before) {
          const after = process.memoryUsage();
          expect(after.arrayBuffers - before.arrayBuffers, `seed ${seed}`).toBeLessThanOrEqual(
            4 * bytes.length + 2 ** 17,
          );
          expect(after.heapUsed - before.heapUsed, `seed ${seed}`).toBeLessThanOrEqual(4 * bytes.length + 2 ** 20);
        }
        if (result instanceof ModelFormatError) {
          if (!result.message.startsWith(`${result.field}: `)) expect.fail(`seed ${seed}: ${result.message}`);
          fields.add(result.field);
        } else if (result instanceof Error) {
          expect.fail(`seed ${seed}: ${result.stack}`);
        } else {
          accepted++;
          await runs(result, accepted % COMPARE === 0, `seed ${seed}`);
        }
      }
      expect(accepted).toBeLessThan(count);
      expect(Object.keys(Object.prototype).concat(Object.keys(Array.prototype))).toEqual([]);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  it('was refused for reasons of every part', () => {
    const parts = [...fields].map((field) => field.replace(/\.\d+/g, '.#'));
    for (const part of ['header', '__metadata__.version', '__metadata__.model', '__metadata__.crc32', 'inputScale']) {
      expect(parts).toContain(part);
    }
    for (const part of [
      'layers.#.shift',
      'layers.#.kernel',
      'layers.#.bias',
      'layers.#.recurrent.blockSize',
      'layers.#.smoothing',
      'layers.#.kind',
      'labels',
    ]) {
      expect(parts).toContain(part);
    }
    expect(new Set(parts).size).toBeGreaterThan(60);
  });
});

function outcome(bytes: Uint8Array): IntModel | Error {
  try {
    return deserialize(bytes);
  } catch (error) {
    return error instanceof Error ? error : new Error(`not an error: ${String(error)}`);
  }
}

/** Two time steps, of zeros and of samples that saturate; engines agree. */
async function runs(model: IntModel, inBoth: boolean, which: string): Promise<void> {
  const answers: [Int16Array, Int32Array][] = [];
  for (const engine of inBoth ? (['js', 'auto'] as const) : (['js'] as const)) {
    try {
      const runtime = await createRuntime(model, { engine });
      runtime.step(new Float32Array(model.inputs));
      runtime.step(new Float32Array(model.inputs).fill(1e30));
      answers.push([runtime.state(), runtime.readout()]);
      runtime.dispose();
    } catch (error) {
      expect.fail(`${which}, ${engine}: ${(error as Error).stack}`);
    }
  }
  if (inBoth) expect(answers[1], which).toEqual(answers[0]);
}
