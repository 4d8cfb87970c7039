import { readFileSync } from 'node:fs';
import { type AvrProgram, firmwareOfProgram } from './avr-programs.js';
import { withBoardBuild } from './board-build.js';
import { atmega328p } from './boards/avr.js';
import { simavr } from './emulators/simavr.js';
import { harnessDefinitions } from './run-on-board.js';
import { type Program, runProgram } from './toolchain/programs.js';

/** What `compileProgram` runs. */
export const KEEPING: readonly Program[] = [...atmega328p.programs, ...simavr.programs];

/** A program in Intel's hexadecimal format, and the mean cycles of a step in simavr. */
export function compileProgram(program: AvrProgram): Promise<{ hex: string; cyclesPerStep: number }> {
  return withBoardBuild(firmwareOfProgram(program), atmega328p, undefined, async (build) => {
    const elf = await build.program('harness.c', harnessDefinitions(atmega328p, program.blocks));
    await runProgram('avr-objcopy', ['-O', 'ihex', elf, `${elf}.hex`]);
    const { step } = (await simavr.run(elf)).spans;
    return {
      hex: readFileSync(`${elf}.hex`, 'utf8').replaceAll('\r', ''),
      cyclesPerStep: step.total / step.calls,
    };
  });
}

/** Version of avr-gcc; another may compile other bytes. */
export async function compilerVersion(): Promise<string> {
  const { stdout } = await runProgram('avr-gcc', ['-dumpversion']);
  return stdout.toString().trim();
}
