import { describe, expect, it } from 'vitest';
import type { ResultRecord } from './result-record.js';
import { weightsText } from './weights-text.js';

describe('weightsText', () => {
  const text = (model: { cell: string }) =>
    weightsText({
      config: { model, quantization: { weightBits: 8 } } as unknown as ResultRecord['config'],
      integer:
        model.cell === 'orthogonal' || model.cell.startsWith('integer')
          ? [{ stateBits: 12, metrics: {}, bytes: 1 }]
          : [],
    });
  const bits = (bits: number) => ({ name: 'uniform', bits });
  const cell = { cell: 'orthogonal', parametrization: 'bjorck' };
  it.each([
    [{ ...cell, recurrentQuantizer: { name: 'uniform', bits: 1 } }, 'bjorck, 1 bit'],
    [
      {
        cell: 'orthogonal',
        parametrization: { name: 'bjorck', initializer: 'hadamard' },
        recurrentQuantizer: {
          name: 'orthogonalRounding',
          quantizer: { name: 'deltaFromIdentity', quantizer: { name: 'uniform', bits: 4 } },
        },
      },
      'bjorck, 4 bits, rounded orthogonally',
    ],
    [{ ...cell, recurrentQuantizer: 'none' }, 'bjorck, float; integers of 8 bits'],
    [{ ...cell, parametrization: { name: 'hadamard' }, recurrentQuantizer: 'none' }, 'hadamard, 1 bit per unit'],
    [{ cell: 'gru', recurrentQuantizer: { name: 'binary' } }, 'gru, binary'],
    [{ cell: 'lstm', recurrentQuantizer: 'none', kernelQuantizer: 'none' }, 'lstm, float'],
    [{ ...cell, recurrentQuantizer: bits(1), kernelQuantizer: bits(4) }, 'bjorck, 1 bit, kernel 4 bits'],
    [{ ...cell, recurrentQuantizer: bits(4), kernelQuantizer: bits(4) }, 'bjorck, 4 bits'],
    [
      { cell: 'integerGru', recurrentQuantizer: 'none', kernelQuantizer: 'none' },
      'integerGru, float; integers of 8 bits',
    ],
    [
      { cell: 'integerGru', recurrentQuantizer: bits(4), kernelQuantizer: 'none' },
      'integerGru, 4 bits, kernel float; integers of 8 bits',
    ],
    [
      { cell: 'gru', recurrentQuantizer: bits(4), kernelQuantizer: bits(4), stateQuantizer: { bits: 8 } },
      'gru, 4 bits, states 8 bits',
    ],
    [
      { cell: 'lstm', recurrentQuantizer: 'none', stateQuantizer: 'none', cellStateQuantizer: { bits: 12, range: 8 } },
      'lstm, float, cell states 12 bits',
    ],
    [
      { ...cell, recurrentQuantizer: { name: 'uniform', bits: 4 }, layers: [{ units: 8 }, { units: 16 }] },
      'bjorck, 4 bits',
    ],
    [
      {
        ...cell,
        recurrentQuantizer: { name: 'uniform', bits: 4 },
        layers: [{}, { parametrization: 'hadamard', recurrentQuantizer: 'none' }],
      },
      'bjorck, 4 bits; hadamard, 1 bit per unit',
    ],
  ])('shows %j as %s', (model, expected) => {
    expect(text(model)).toBe(expected);
  });
});
