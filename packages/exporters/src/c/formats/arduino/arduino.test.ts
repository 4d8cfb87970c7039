import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, predictsValues } from '@qornn/int-runtime';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { buildSketch, exampleOf, type SketchInput } from '../../../testing/arduino/sketch.js';
import { boardNamed } from '../../../testing/boards/boards.js';
import { avr8js } from '../../../testing/emulators/avr8js.js';
import { formatModels, writeExport } from '../../../testing/formats.js';
import { randomCodes } from '../../../testing/random-models.js';
import { runProgram, skipsWithout } from '../../../testing/toolchain/programs.js';

const host = [
  { command: 'gcc', debian: 'gcc' },
  { command: 'g++', debian: 'g++' },
];
const uno = boardNamed('atmega328p');
const avr = [...uno.programs, ...avr8js.programs, { command: 'avr-g++', debian: 'gcc-avr' }];
const options = { name: 'gesture', format: 'arduino' } as const;

describe('an Arduino library', () => {
  const library = writeExport(formatModels[0]!.model, options);
  const read = (path: string) => readFileSync(join(library, path), 'utf8');

  it('has the fields of library.properties that the specification requires', () => {
    const lines = read('library.properties').trimEnd().split('\n');
    const fields = Object.fromEntries(lines.map((line) => /^([a-z]+)=(\S.*)$/.exec(line)!.slice(1)));
    expect(Object.keys(fields)).toEqual([
      ...['name', 'version', 'author', 'maintainer', 'sentence', 'paragraph', 'category', 'url', 'architectures'],
      'includes',
    ]);
    expect(fields).toMatchObject({
      name: 'gesture',
      version: '1.0.0',
      category: 'Data Processing',
      architectures: '*',
    });
    expect(existsSync(join(library, 'src', fields.includes!))).toBe(true);
  });

  it('has keywords of the header only, separated by single tabs', () => {
    const header = read('src/gesture.h');
    const rows = read('keywords.txt').trimEnd().split('\n');
    for (const row of rows) {
      expect(row).toMatch(/^\w+\t(?:KEYWORD1|KEYWORD2|LITERAL1)$/);
      expect(header).toMatch(new RegExp(`\\b${row.split('\t')[0]}\\b`));
    }
    expect(rows.length).toBeGreaterThan(7);
  });
});

describe.skipIf(skipsWithout('sketches on this machine', host))('sketches', () => {
  async function printed(library: string, example: string, input: SketchInput = {}): Promise<string[]> {
    const program = await buildSketch({
      library,
      sketch: exampleOf(library, example),
      folder: temporaryFolder(),
      ...input,
    });
    const { stdout } = await runProgram(program, []);
    return stdout.toString().trimEnd().split('\n');
  }

  it.each(formatModels)(
    'of model $seed with samples $samples answer as the engine does',
    async ({ seed, model, samples }) => {
      const library = writeExport(model, { ...options, samples });
      expect(await printed(library, 'SelfTest')).toEqual(['4 passed, 0 failed', 'one step takes 1000 microseconds']);
      const steps = 10;
      const runtime = await createRuntime(model);
      // Small samples, of either sign where the type has one.
      const codes = randomCodes(model, steps, seed);
      const inputs =
        samples === 'codes'
          ? codes
          : Float32Array.from(codes, (code) => (samples.startsWith('u') ? Math.abs(code) % 256 : code % 128));
      const expected: string[] = [];
      const timeSteps = model.returnSequences ? 1 : (model.origin?.timeSteps ?? 100);
      for (let t = 0; t < steps; t++) {
        runtime.step(inputs.subarray(t * model.inputs, (t + 1) * model.inputs) as typeof codes);
        if ((t + 1) % timeSteps !== 0) continue;
        const outputs = runtime.readout();
        const best = outputs.indexOf(Math.max(...outputs));
        expected.push(
          predictsValues(model)
            ? Array.from(outputs, (output, o) => {
                const { mean, std } = model.outputNormalization ?? { mean: [], std: [] };
                const value = (mean[o] ?? 0) + (std[o] ?? 1) * model.readout.scale * output;
                return `${model.labels[o] === undefined ? '' : `${model.labels[o]}: `}${value}`;
              }).join(', ')
            : (model.labels[best] ?? String(best)),
        );
        if (!model.returnSequences) runtime.reset();
      }
      const serial = await printed(library, 'ReadSerial', { serial: `${Array.from(inputs).join(', ')}\n` });
      expectAnswers(serial, expected);
      if (existsSync(join(library, 'examples', 'ReadPins'))) {
        expectAnswers(await printed(library, 'ReadPins', { analog: Array.from(inputs) }), expected);
      }
    },
  );
});

/** Numbers may differ by their rounding to four digits and by the fixed point. */
function expectAnswers(printed: readonly string[], expected: readonly string[]): void {
  const numbers = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;
  const lines = printed.filter((line) => line !== '');
  expect(lines.map((line) => line.replace(numbers, '#'))).toEqual(expected.map((line) => line.replace(numbers, '#')));
  const valuesOf = (all: readonly string[]) => all.join('\n').match(numbers)?.map(Number) ?? [];
  const want = valuesOf(expected);
  valuesOf(lines).forEach((value, i) => {
    expect(Math.abs(value - want[i]!)).toBeLessThan(1e-3 + 1e-4 * Math.abs(want[i]!));
  });
}

describe.skipIf(skipsWithout('sketches on an emulated Arduino', avr))('sketches on an emulated Uno', () => {
  it('compile without warnings, and pass the self-test', async () => {
    for (const { model, samples } of formatModels.slice(0, 3)) {
      const library = writeExport(model, { ...options, samples, target: 'avr' });
      for (const example of ['ReadPins', 'ReadSerial', 'SelfTest']) {
        if (!existsSync(join(library, 'examples', example))) continue;
        const folder = temporaryFolder();
        const program = await buildSketch({
          library,
          sketch: exampleOf(library, example),
          folder,
          prefix: 'avr-',
          machine: uno.machine,
        });
        if (example !== 'SelfTest') continue;
        const { output } = await avr8js.run(program);
        expect(output).toContain('4 passed, 0 failed\n');
      }
    }
  });
});
