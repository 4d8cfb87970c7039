import { qemu } from '../emulators/qemu.js';
import type { Board } from './board.js';

const QEMU = { command: 'qemu-system-arm', debian: 'qemu-system-arm' };
const OBJCOPY = { command: 'arm-none-eabi-objcopy', debian: 'binutils-arm-none-eabi' };

interface Processor {
  name: string;
  label: string;
  /** of QEMU */
  machine: string;
  flags: readonly string[];
  /** addresses of flash and memory */
  flash: number;
  ram: number;
  flashBytes: number;
  ramBytes: number;
}

function cortexM({ name, label, machine, flags, flash, ram, flashBytes, ramBytes }: Processor): Board {
  const symbols = { FLASH_ORIGIN: flash, FLASH_LENGTH: flashBytes, RAM_ORIGIN: ram, RAM_LENGTH: ramBytes };
  return {
    name,
    label,
    toolPrefix: 'arm-none-eabi-',
    programs: [
      { command: 'arm-none-eabi-gcc', debian: 'gcc-arm-none-eabi libnewlib-arm-none-eabi' },
      { command: 'arm-none-eabi-size', debian: 'binutils-arm-none-eabi' },
    ],
    machine: ['-mthumb', ...flags],
    optimization: ['-O2'],
    link: [
      ...['-nostartfiles', '--specs=nano.specs', '-Tcortex-m.ld'],
      ...Object.entries(symbols).map(([symbol, value]) => `-Wl,--defsym=${symbol}=${value}`),
    ],
    startUp: 'cortex-m.c',
    stackLimit: 'bss_end',
    target: 'cortex-m',
    unit: 'instructions',
    flashBytes,
    ramBytes,
    emulators: [qemu(QEMU, ['-machine', machine], OBJCOPY)],
  };
}

const MPS2 = { flash: 0, ram: 0x2000_0000, flashBytes: 2 ** 20, ramBytes: 2 ** 18 };

/** Boards of QEMU with one processor each. */
export const cortexMBoards: readonly Board[] = [
  cortexM({
    name: 'cortex-m0',
    label: 'Cortex-M0 (micro:bit)',
    machine: 'microbit',
    flags: ['-mcpu=cortex-m0'],
    flash: 0,
    ram: 0x2000_0000,
    flashBytes: 2 ** 18,
    ramBytes: 2 ** 14,
  }),
  cortexM({ ...MPS2, name: 'cortex-m3', label: 'Cortex-M3', machine: 'mps2-an385', flags: ['-mcpu=cortex-m3'] }),
  cortexM({
    ...MPS2,
    name: 'cortex-m4',
    label: 'Cortex-M4',
    machine: 'mps2-an386',
    flags: ['-mcpu=cortex-m4', '-mfloat-abi=hard', '-mfpu=fpv4-sp-d16'],
  }),
  cortexM({
    ...MPS2,
    name: 'cortex-m7',
    label: 'Cortex-M7',
    machine: 'mps2-an500',
    flags: ['-mcpu=cortex-m7', '-mfloat-abi=hard', '-mfpu=fpv5-d16'],
  }),
  cortexM({
    ...MPS2,
    name: 'cortex-m33',
    label: 'Cortex-M33',
    machine: 'mps2-an505',
    flags: ['-mcpu=cortex-m33', '-mfloat-abi=hard', '-mfpu=fpv5-sp-d16'],
    flash: 0x1000_0000,
    ram: 0x3800_0000,
  }),
  cortexM({
    ...MPS2,
    name: 'cortex-m55',
    label: 'Cortex-M55 (Helium)',
    machine: 'mps3-an547',
    flags: ['-mcpu=cortex-m55', '-mfloat-abi=hard'],
    flashBytes: 2 ** 19,
  }),
];
