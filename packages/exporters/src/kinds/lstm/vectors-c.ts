import type { LstmLayer } from '@qornn/int-runtime';
import { squashShift, stateFraction } from '@qornn/int-runtime/reference';
import type { CLayer } from '../../c/c-layer.js';
import type { CGateVectors } from '../../c/targets/target.js';
import type { CLayerPlace } from '../c-kind.js';
import { gatedLayerC } from '../gates/layer-c.js';
import { preActivationSum } from '../gates/pre-activation-c.js';
import { activationVectorC, rowProduct, tanhOfShiftsC, tanhVectorC } from '../gates/vectors-c.js';
import { cellShiftsC } from './cell-shifts-c.js';

/** LSTM in C, all units one vector after the other. Gates are i, f, g and o; tanh(c) takes the place of i. */
export function lstmVectorsC(layer: LstmLayer, place: CLayerPlace, vectors: CGateVectors): CLayer {
  const { prefix, index, inputMagnitude } = place;
  const { units, integerBits: m, stateBits, cellBits } = layer;
  const magnitude = 2 ** (stateBits - 1);
  const [h, c] = [`context->h${index}`, `context->c${index}`];
  const products = [
    rowProduct(place, 'state', 'recurrent', layer.recurrent, magnitude),
    rowProduct(place, 'input', 'kernel', layer.kernel, inputMagnitude),
  ];
  const codes = vectors.codes(
    { prefix, part: `${prefix}_codes${index}` },
    {
      sum: preActivationSum(layer, place, magnitude).sum,
      biases: [layer.bias],
      blocks: [{ name: '', rows: 4 * units, products }],
    },
  );
  const gate = (g: number, count: number) => ({
    values: g === 0 ? 'gates' : `gates + ${g * units}`,
    ...{ count: count * units, stride: 1 },
  });
  const activations = [
    activationVectorC(place, vectors, 'sigmoid', m, gate(0, 2)),
    activationVectorC(place, vectors, 'tanh', m, gate(2, 1)),
    activationVectorC(place, vectors, 'sigmoid', m, gate(3, 1)),
  ];
  const { e } = cellShiftsC(layer, place);
  // Cells are in units of 2^−p, p = 15 − e, as pre-activations of e integer bits are.
  const ofCell =
    typeof e === 'number'
      ? tanhVectorC(place, vectors, squashShift(e), gate(0, 1))
      : tanhOfShiftsC(place, vectors, e, gate(0, 1));
  const strides = { units, gateStride: units, unitStride: 1 };
  const cell = vectors.products(
    { prefix, part: `${prefix}_next_cell${index}` },
    {
      formula: 'states, and gate i, = f c + i g',
      ...{ ...strides, bits: cellBits, to: [0, 'state'] },
      first: [{ gate: 1 }, 'state'],
      second: { factors: [{ gate: 0 }, { gate: 2 }], e },
    },
  );
  const state = vectors.products(
    { prefix, part: `${prefix}_next${index}` },
    {
      formula: 'states = o tanh(c)',
      ...{ ...strides, bits: stateBits, to: ['state'] },
      first: [{ gate: 3 }, { gate: 0 }],
      shift: 30 - stateFraction(layer),
    },
  );
  return gatedLayerC(layer, place, {
    parts: [codes, ...activations, ofCell, { helpers: [cell, state] }],
    statements: [
      `int16_t gates[${4 * units}];`,
      codes.codes(0, [h, 'x'], 'gates'),
      ...activations.flatMap(({ statements }) => statements),
      `${cell.name}(gates, ${c});`,
      ...ofCell.statements,
      `${state.name}(gates, ${h});`,
    ],
    initialCell: layer.initialCell,
  });
}
