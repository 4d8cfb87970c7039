import { qemu } from '../emulators/qemu.js';
import type { Board } from './board.js';

const QEMU = { command: 'qemu-system-riscv32', debian: 'qemu-system-misc' };
const OBJCOPY = { command: 'riscv64-unknown-elf-objcopy', debian: 'binutils-riscv64-unknown-elf' };

/** @param architecture as the compiler names it */
function riscv(architecture: string, abi: string, label: string, cpu: string): Board {
  return {
    name: architecture,
    label,
    toolPrefix: 'riscv64-unknown-elf-',
    programs: [
      { command: 'riscv64-unknown-elf-gcc', debian: 'gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf' },
      { command: 'riscv64-unknown-elf-size', debian: 'binutils-riscv64-unknown-elf' },
    ],
    machine: ['--specs=picolibc.specs', `-march=${architecture}`, `-mabi=${abi}`],
    optimization: ['-O2'],
    link: ['-nostartfiles', '-Triscv.ld'],
    startUp: 'riscv.c',
    stackLimit: 'bss_end',
    target: 'riscv',
    unit: 'instructions',
    flashBytes: 2 ** 20,
    ramBytes: 2 ** 20,
    emulators: [qemu(QEMU, ['-machine', 'virt', '-bios', 'none', '-cpu', cpu], OBJCOPY)],
  };
}

/** With a multiplier as most have, and without. */
export const riscvBoards: readonly Board[] = [
  riscv('rv32imac', 'ilp32', 'RISC-V RV32IMAC', 'rv32'),
  riscv('rv32imc', 'ilp32', 'RISC-V RV32IMC', 'rv32,a=false,f=false,d=false'),
  riscv(
    'rv32e',
    'ilp32e',
    'RISC-V RV32E, no multiplier',
    'rv32,i=false,e=true,h=false,m=false,a=false,f=false,d=false,c=false',
  ),
];
