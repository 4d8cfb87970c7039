import { describe, expect, it } from 'vitest';
import { Terminal } from '../display/terminal.js';
import { recording } from '../testing/recording-terminal.js';
import { QuantizationDisplay } from './quantization-display.js';

const bits = { stateBits: 8, inputBits: 4, readoutBits: 8 };

describe('QuantizationDisplay', () => {
  it('says what is done of each stage, every 15 seconds without a terminal', () => {
    const stderr = recording();
    let now = 0;
    const display = new QuantizationDisplay(new Terminal(recording(), stderr, false, {}), () => now);
    for (const progress of [
      { stage: 'calibrated', sequences: 1, of: 2048 },
      { stage: 'corrected', sequences: 30, of: 2048 },
      { stage: 'tried', bits: null, sequences: 32, of: 64 },
      { stage: 'tried', bits, sequences: 64, of: 64 },
      { stage: 'tried', bits: { ...bits, cellBits: 12, kernelBits: 4, recurrentBits: 6 }, sequences: 64, of: 64 },
      { stage: 'tested', sequences: 32, of: 64 },
      { stage: 'reported', sequences: 4, of: 8 },
    ] as const) {
      now += 10;
      display.update(progress);
      now += 10;
      display.update(progress);
    }
    display.stop();
    expect(stderr.text.split('\n')).toEqual([
      '  calibrating: 1 of 2,048 sequences',
      '  correcting biases: 30 of 2,048 sequences',
      '  trying floating-point states: 32 of 64 sequences',
      '  trying state 8, input 4, readout 8 bits: 64 of 64 sequences',
      '  trying recurrent 6, kernel 4, state 8, cell 12, input 4, readout 8 bits: 64 of 64 sequences',
      '  testing: 32 of 64 sequences',
      '  measuring noise: 4 of 8 sequences',
      '',
    ]);
  });
});
