import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AVR_FIXTURES, avrPrograms, firmwareOfProgram, type KeptProgram, sourcesDigest } from './avr-programs.js';
import { compileProgram, compilerVersion, KEEPING } from './compile-avr-program.js';
import { runHex } from './emulators/avr8js.js';
import { firstDifference } from './run-on-board.js';
import { skipsWithout } from './toolchain/programs.js';

const textOf = (file: string) => readFileSync(new URL(file, AVR_FIXTURES), 'utf8');
const kept = JSON.parse(textOf('programs.json')) as Record<string, KeptProgram>;

describe('programs for the ATmega328P that are kept', () => {
  it('are of the C that is exported now; npm run fixtures, where avr-gcc is, compiles them anew', () => {
    const files = ['programs.json', ...avrPrograms.map(({ name }) => `${name}.hex`)];
    expect(readdirSync(AVR_FIXTURES).sort()).toEqual(files.sort());
    const digests = (of: (name: string) => string | undefined) => avrPrograms.map(({ name }) => `${name} ${of(name)}`);
    expect(digests((name) => kept[name]?.sources)).toEqual(
      digests((name) => sourcesDigest(avrPrograms.find((program) => program.name === name)!)),
    );
  });

  it.each(avrPrograms)('$name: equals the engine in avr8js, in as many cycles as in simavr', async (program) => {
    const { blocks, name } = program;
    const { output, spans } = runHex(textOf(`${name}.hex`));
    const noDump = () => Promise.reject(new Error('a kept program does not say more than its checksums'));
    expect(await firstDifference(firmwareOfProgram(program), blocks, output, noDump)).toBeNull();
    expect(spans.step.calls).toBe(blocks.blocks * blocks.blockSteps);
    expect(spans.step.total / spans.step.calls).toBe(kept[name]!.cyclesPerStep);
  });

  it.skipIf(skipsWithout('compiling the kept programs again', KEEPING))(
    'are what the compiler of this machine makes, if it is of the same version',
    async () => {
      const version = await compilerVersion();
      for (const program of avrPrograms) {
        if (kept[program.name]!.compiler !== version) continue;
        const { hex } = await compileProgram(program);
        expect({ name: program.name, same: hex === textOf(`${program.name}.hex`) }).toEqual({
          name: program.name,
          same: true,
        });
      }
    },
  );
});
