import type { Emulator } from '../boards/board.js';
import { runProgram } from '../toolchain/programs.js';
import { builtTool } from './built-tool.js';
import { spanCounts } from './span-counts.js';

const runner = builtTool('simavr-runner.c', ['-lsimavr', '-lelf']);

/** simavr, through its library, which tells the cycle of every mark. */
export const simavr: Emulator = {
  name: 'simavr',
  programs: [
    { command: 'gcc', debian: 'gcc' },
    { command: '/usr/include/simavr/sim_avr.h', debian: 'libsimavr-dev libelf-dev' },
  ],
  async run(elf) {
    const { stdout, stderr } = await runProgram(await runner(), [elf]);
    return { output: stdout.toString(), spans: spanCounts(stderr) };
  },
};
