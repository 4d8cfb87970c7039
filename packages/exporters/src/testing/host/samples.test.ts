import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime, type IntModel, type OrthogonalLayer, predictsValues } from '@qornn/int-runtime';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { exportC } from '../../c/export-c.js';
import { type CountOptions, type CountType, codeOfCount, countRange } from '../../c/sample-lines.js';
import { writeFiles } from '../firmware.js';
import { type Random, randomFrom } from '../random.js';
import { randomCodes, randomModel } from '../random-models.js';
import { runProgram, skipsWithout } from '../toolchain/programs.js';
import { HOST_PROGRAMS, hostCompilers } from './host-compilers.js';

const MODELS = trials(20);
const TYPES: readonly CountType[] = ['int8', 'uint8', 'int16', 'uint16', 'int32'];
const STEPS = 6;

interface Case {
  name: string;
  model: IntModel<OrthogonalLayer>;
  options: CountOptions & { samples: CountType };
  /** [time, inputs] */
  counts: Int32Array;
  codes: Int16Array;
}

function caseOf(seed: number): Case {
  const random = randomFrom(seed);
  const model = randomModel(seed, { units: 6, inputs: 5, layers: 1 });
  const samples = TYPES[seed % TYPES.length]!;
  const [min, max] = countRange(samples);
  const options = {
    samples,
    // The codes use more or less of the counts.
    countScale: Array.from({ length: model.inputs }, () => scaleFor(model, max - min, random)),
    ...(random.chance(1 / 2) && { countOffset: random.within() }),
  };
  const counts = Int32Array.from({ length: 400 * model.inputs }, () =>
    random.chance(1 / 20) ? random.choice([min, max]) : random.integer(min, max) >> random.integer(0, 8),
  );
  return { name: `m${seed}`, model, options, counts, codes: randomCodes(model, STEPS, seed) };
}

function scaleFor({ inputScale, inputBits }: IntModel, counts: number, random: Random): number {
  return ((inputScale * 2 ** inputBits) / counts) * 2 ** random.integer(-3, 5) * (random.chance(1 / 3) ? -1 : 1);
}

/** Reads counts of every model and writes their codes; reads codes of a sequence, and writes readout and values of every step. */
function mainOf(cases: readonly Case[]): string {
  const runs = cases.map(({ name, model, options, counts }) => {
    const upper = name.toUpperCase();
    const values = predictsValues(model) ? `${name}_values(&context, outputs); put(outputs, ${upper}_OUTPUTS);` : '';
    return `static void run_${name}(void) {
  static ${name}_context context;
  int32_t given[${upper}_INPUTS];
  ${options.samples}_t samples[${upper}_INPUTS];
  int16_t codes[${upper}_INPUTS];
  int32_t outputs[${upper}_OUTPUTS];
  for (int t = 0; t < ${counts.length / model.inputs}; t++) {
    get(given, ${upper}_INPUTS);
    for (int j = 0; j < ${upper}_INPUTS; j++) samples[j] = (${options.samples}_t)given[j];
    ${name}_encode(samples, codes);
    for (int j = 0; j < ${upper}_INPUTS; j++) given[j] = codes[j];
    put(given, ${upper}_INPUTS);
  }
  ${model.labels.length > 0 ? `for (int o = 0; o < ${upper}_OUTPUTS; o++) put_text(${name}_names[o]);` : ''}
  ${name}_reset(&context);
  for (int t = 0; t < ${STEPS}; t++) {
    get(given, ${upper}_INPUTS);
    for (int j = 0; j < ${upper}_INPUTS; j++) codes[j] = (int16_t)given[j];
    ${name}_step(&context, codes);
    ${name}_readout(&context, outputs);
    put(outputs, ${upper}_OUTPUTS);
    ${values}
  }
}
`;
  });
  return `#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
${cases.map(({ name }) => `#include "${name}.h"`).join('\n')}
static void get(int32_t *to, size_t count) {
  if (fread(to, sizeof *to, count, stdin) != count) exit(2);
}
static void put(const int32_t *from, size_t count) {
  if (fwrite(from, sizeof *from, count, stdout) != count) exit(3);
}
static void put_text(const char *text) {
  do {
    const int32_t byte = (unsigned char)*text;
    put(&byte, 1);
  } while (*text++ != 0);
}
${cases.map(labelsOf).join('\n')}
${runs.join('\n')}
int main(void) {
${cases.map(({ name }) => `  run_${name}();`).join('\n')}
  return 0;
}
`;
}

/** An array from the macro compiles, with as many names as outputs. */
function labelsOf({ name, model }: Case): string {
  if (model.labels.length === 0) return '';
  const upper = name.toUpperCase();
  return `static const char *const ${name}_names[] = ${upper}_LABELS;
typedef char ${name}_all_names[sizeof ${name}_names / sizeof *${name}_names == ${upper}_OUTPUTS ? 1 : -1];`;
}

async function wordsOf(
  cases: readonly Case[],
  compiler: (typeof hostCompilers)['gcc'],
  level: string,
): Promise<Int32Array> {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-samples-'));
  try {
    writeFileSync(join(folder, 'main.c'), mainOf(cases));
    const headers = new Map<string, string>();
    for (const { name, model, options } of cases) {
      const { files } = exportC(model, { name, ...options });
      writeFiles(folder, files);
      headers.set(name, files.get(`${name}.h`) as string);
    }
    const sources = cases.map(({ name }) => `${name}.c`);
    await runProgram(compiler.command, [...compiler.flags, level, ...sources, 'main.c', '-o', 'program'], {
      cwd: folder,
    });
    const input = Buffer.concat(cases.flatMap(({ counts, codes }) => [counts, Int32Array.from(codes)].map(bytesOf)));
    const { stdout } = await runProgram(join(folder, 'program'), [], { input });
    return new Int32Array(Uint8Array.from(stdout).buffer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bytesOf(array: Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Q in the header of an export. */
function fractionBits({ name, model, options }: Case): number {
  const header = exportC(model, { name, ...options }).files.get(`${name}.h`) as string;
  return Number(/_VALUE_FRACTION_BITS \(?(-?\d+)/.exec(header)![1]);
}

describe.skipIf(skipsWithout('encode and values in C on this machine', HOST_PROGRAMS))(
  'C of samples and values',
  () => {
    it.each([hostCompilers.gcc, hostCompilers.clang])(
      'has the codes of samples of every type, values within one unit, and labels, by $name',
      { timeout: 300_000 },
      async (compiler) => {
        const cases = Array.from({ length: MODELS }, (_, seed) => caseOf(seed));
        const words = await wordsOf(cases, compiler, compiler === hostCompilers.gcc ? '-O1' : '-O2');
        let at = 0;
        const next = (count: number) => {
          at += count;
          return Array.from(words.subarray(at - count, at));
        };
        for (const one of cases) {
          const { model, options, counts, codes, name } = one;
          const { inputs, readout, outputNormalization } = model;
          const expected = Array.from(counts, (count, i) => codeOfCount(model, i % inputs, count, options));
          expect(next(counts.length), `${name} ${options.samples}`).toEqual(expected);
          for (const label of model.labels)
            expect(next(Buffer.byteLength(label) + 1)).toEqual([...Buffer.from(label), 0]);
          const runtime = await createRuntime(model, { engine: 'js' });
          for (let t = 0; t < STEPS; t++) {
            runtime.step(codes.subarray(t * inputs, (t + 1) * inputs));
            const outputs = Array.from(runtime.readout());
            expect(next(readout.outputs)).toEqual(outputs);
            if (!predictsValues(model)) continue;
            const unit = 2 ** fractionBits(one);
            next(readout.outputs).forEach((value, o) => {
              const exact =
                (outputNormalization?.mean[o] ?? 0) +
                (outputNormalization?.std[o] ?? 1) * (readout.scale * outputs[o]!);
              expect(Math.abs(value - exact * unit), name).toBeLessThanOrEqual(1);
            });
          }
        }
        expect(at).toBe(words.length);
      },
    );
  },
);
