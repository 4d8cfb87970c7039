import { describe, expect, it } from 'vitest';
import { denseModel } from '../../../testing/dense-model.js';
import { exportC } from '../../export-c.js';

describe('target avr', () => {
  it('refuses constants beyond the addresses of lpm', () => {
    const [layer, ...none] = denseModel({ units: 180, inputs: 3, outputs: 5, bits: 8 }).layers;
    expect(none).toEqual([]);
    const second = { ...denseModel({ units: 180, inputs: 180, outputs: 5, bits: 4 }) };
    const model = { ...second, inputs: 3, layers: [layer!, ...second.layers] };
    expect(() => exportC(model, { name: 'net', target: 'avr' })).toThrow(
      /^constants take \d+ bytes, and target 'avr' reads 65024; use fewer units, fewer bits or Hadamard matrices$/,
    );
    expect(() => exportC(model, { name: 'net' })).not.toThrow();
  });

  it('is deterministic', () => {
    const files = () => [
      ...exportC(denseModel({ units: 9, inputs: 2, outputs: 2, bits: 4 }), { name: 'net', target: 'avr' }).files,
    ];
    expect(files()).toEqual(files());
  });
});
