import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../boards/board.js';
import { type Program, runProgram } from '../toolchain/programs.js';
import { builtTool } from './built-tool.js';
import { spanCounts } from './span-counts.js';

const counter = builtTool('count-instructions.c', ['-shared', '-fPIC']);

/**
 * A machine of QEMU, with a plugin that counts every instruction between marks.
 *
 * @param system QEMU for the processor
 * @param machine its options
 * @param objcopy reads the addresses of the marks
 */
export function qemu(system: Program, machine: readonly string[], objcopy: Program): Emulator {
  return {
    name: 'QEMU',
    programs: [system, objcopy, { command: 'gcc', debian: 'gcc' }],
    async run(elf) {
      const folder = mkdtempSync(join(tmpdir(), 'qornn-qemu-'));
      const [marks, counts, output] = ['marks', 'counts', 'output'].map((name) => join(folder, name));
      try {
        await runProgram(objcopy.command, ['--dump-section', `.marks=${marks}`, elf, join(folder, 'copy')]);
        await runProgram(system.command, [
          ...machine,
          ...['-display', 'none', '-monitor', 'none', '-serial', 'none'],
          ...['-chardev', `file,id=output,path=${output}`],
          ...['-semihosting-config', 'enable=on,target=native,chardev=output'],
          ...['-plugin', `${await counter()},marks=${marks},counts=${counts}`],
          ...['-kernel', elf],
        ]);
        return { output: readFileSync(output!, 'utf8'), spans: spanCounts(readFileSync(counts!, 'utf8')) };
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
