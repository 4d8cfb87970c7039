import { describe, expect, it } from 'vitest';
import { runHex } from './avr8js.js';

/** Words of a program from address 0 as one record of data. */
function hexOf(words: readonly number[]): string {
  const bytes = [2 * words.length, 0, 0, 0, ...words.flatMap((word) => [word & 0xff, word >> 8])];
  const check = -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
  return `:${Buffer.from([...bytes, check]).toString('hex')}\n:00000001ff\n`;
}

const LDI_R24_1 = 0xe081;
const NOP = 0x0000;
const RJMP_HERE = 0xcfff;
const OUT_GPIOR0_R24 = 0xbb8e;
const OUT_GPIOR0_R1 = 0xba1e;
const OUT_GPIOR1_R24 = 0xbd8a;
const OUT_GPIOR2_R24 = 0xbd8b;

describe('runHex', () => {
  it('counts the cycles between marks, and gives what is written', () => {
    const span = [OUT_GPIOR0_R24, NOP, NOP, NOP, OUT_GPIOR0_R1];
    const { output, spans } = runHex(hexOf([LDI_R24_1, ...span, OUT_GPIOR1_R24, OUT_GPIOR2_R24, RJMP_HERE]));
    expect(spans.step).toEqual({ calls: 1, total: 3, least: 3, most: 3 });
    expect(output).toBe('\u0001');
  });

  it('gives up on a program without end', () => {
    expect(() => runHex(hexOf([RJMP_HERE]), 1000)).toThrow('did not end within 1000 cycles');
  });
});
