import { describe, expect, it } from 'vitest';
import { weightsText } from './weights-text.js';

describe('weightsText', () => {
  const settings = { weightBits: 8 };
  const text = (model: { cell: string }) =>
    weightsText(model, model.cell === 'orthogonal' || model.cell.startsWith('integer') ? settings : null);
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

  it.each([
    [{ weightBits: 8, recurrentBits: 2 }, 'gru, float; integers of 2 bits, kernel float; integers of 8 bits'],
    [{ weightBits: 8, recurrentBits: 4, kernelBits: 4 }, 'gru, float; integers of 4 bits'],
    [{ weightBits: 5, layers: [{ weightBits: 5 }] }, 'gru, float; integers of 5 bits'],
    ['unknown' as const, 'gru, float; integers'],
    [null, 'gru, float'],
  ])('shows integers of %j as %s', (integers, expected) => {
    expect(weightsText({ cell: 'gru', recurrentQuantizer: 'none', kernelQuantizer: 'none' }, integers)).toBe(expected);
  });

  it('shows the bits of layers that differ, of several cells too', () => {
    const none = { recurrentQuantizer: 'none', kernelQuantizer: 'none' };
    const model = { cell: 'gru', ...none, stateQuantizer: { bits: 8 }, layers: [{ cell: 'orthogonal', ...none }, {}] };
    expect(weightsText(model, { weightBits: 8, layers: [{}, { weightBits: 4 }] })).toBe(
      'bjorck, float; integers of 8 bits; gru, float; integers of 4 bits, states 8 bits',
    );
  });
});
