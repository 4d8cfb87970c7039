import { describe, expect, it } from 'vitest';
import { type FirmwareRecord, firmwarePage } from './firmware-page.js';
import type { Measurement } from './measure.js';

const count = (mean: number) => ({ calls: 10, total: 10 * mean, least: mean, most: mean });
const measurement: Measurement = {
  agrees: true,
  difference: null,
  steps: 100_000,
  spans: { step: count(51_234.4), readout: count(2000), predict: count(2100), encode: count(0) },
  perStep: 51_234.4,
  flash: 4852,
  flashOfCodes: 4738,
  ram: 512,
  stack: 138,
  fits: true,
};
const boards = [
  { name: 'a', label: 'A', unit: 'cycles' as const, flags: '-Os' },
  { name: 'b', label: 'B', unit: 'instructions' as const, flags: '-O2' },
];
const record: FirmwareRecord = {
  command: 'npm run record',
  date: '2026-01-02',
  machine: { cpu: 'x', cores: 1 },
  seed: 15,
  compilers: { 'avr-gcc': '5.4.0' },
  boards,
  models: [{ name: 'copy', label: 'copy task', results: { a: measurement, b: { refused: 'section .text' } } }],
};

describe('firmwarePage', () => {
  it('has a row for each board, with rounded means', () => {
    const page = firmwarePage(record);
    expect(page).toContain('## Copy task');
    expect(page).toContain('| A | 51,234 | 2,000 | 0 | 4,852 | 512 | 138 | all of 100,000 steps |');
    expect(page).toContain('| B | does not fit |');
    expect(page).toContain('avr-gcc 5.4.0');
  });

  it('says where a model does not fit or differs', () => {
    const difference = 'block 0: step 3: h0[1] is 5, not 4';
    const results = { a: { ...measurement, agrees: false, difference, fits: false }, b: measurement };
    const page = firmwarePage({ ...record, models: [{ name: 'copy', label: 'copy task', results }] });
    expect(page).toContain(`| A (does not fit) | 51,234 | 2,000 | 0 | 4,852 | 512 | 138 | ${difference} |`);
  });
});
