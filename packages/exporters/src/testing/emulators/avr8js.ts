import { readFileSync } from 'node:fs';
import { avrInstruction, CPU } from 'avr8js';
import { type Emulation, type Emulator, SPANS, type SpanCount } from '../boards/board.js';
import { ProgramError, runProgram } from '../toolchain/programs.js';

const SRAM_BYTES = 2048;
const GPIOR0 = 0x3e;
const GPIOR1 = 0x4a;
const GPIOR2 = 0x4b;

/** avr8js, an ATmega328P in JavaScript. */
export const avr8js: Emulator = {
  name: 'avr8js',
  programs: [{ command: 'avr-objcopy', debian: 'binutils-avr' }],
  async run(elf) {
    const hex = `${elf}.hex`;
    await runProgram('avr-objcopy', ['-O', 'ihex', elf, hex]);
    return runHex(readFileSync(hex, 'utf8'));
  },
};

/** Cycles after which a program will not end: minutes. */
const MOST_CYCLES = 2 ** 34;

/**
 * Runs a program in Intel's hexadecimal format until it writes to GPIOR2.
 *
 * @param mostCycles cycles after which it should have
 * @throws ProgramError when it has not
 */
export function runHex(hex: string, mostCycles = MOST_CYCLES): Emulation {
  const cpu = new CPU(programWords(hex), SRAM_BYTES);
  const output: string[] = [];
  const counts: SpanCount[] = SPANS.map(() => ({ calls: 0, total: 0, least: 0, most: 0 }));
  let current = 0;
  let began = 0;
  let ended = false;
  cpu.writeHooks[GPIOR0] = (value) => {
    if (value !== 0) {
      current = value;
      began = cpu.cycles;
      return;
    }
    // The mark at the beginning takes a cycle of its own.
    const cycles = cpu.cycles - began - 1;
    const count = counts[current - 1]!;
    count.least = count.calls === 0 ? cycles : Math.min(count.least, cycles);
    count.most = Math.max(count.most, cycles);
    count.calls += 1;
    count.total += cycles;
  };
  cpu.writeHooks[GPIOR1] = (value) => {
    output.push(String.fromCharCode(value));
  };
  cpu.writeHooks[GPIOR2] = () => {
    ended = true;
  };
  // No peripheral runs and no interrupt is enabled, so cpu.tick() would do nothing.
  while (!ended && cpu.cycles < mostCycles) avrInstruction(cpu);
  if (!ended) throw new ProgramError(`avr8js: the program did not end within ${mostCycles} cycles`);
  const spans = Object.fromEntries(SPANS.map((span, i) => [span, counts[i]!])) as Emulation['spans'];
  return { output: output.join(''), spans };
}

/** Flash of 32 kB. */
function programWords(hex: string): Uint16Array {
  const flash = new Uint8Array(32768).fill(0xff);
  for (const line of hex.split('\n')) {
    const bytes = Buffer.from(line.slice(1).trim(), 'hex');
    const [length, high, low, type] = bytes;
    if (type === 0) flash.set(bytes.subarray(4, 4 + length!), high! * 256 + low!);
  }
  return new Uint16Array(flash.buffer);
}
