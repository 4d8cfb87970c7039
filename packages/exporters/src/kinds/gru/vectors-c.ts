import type { GruLayer } from '@qornn/int-runtime';
import { stateFraction } from '@qornn/int-runtime/reference';
import type { CArray } from '../../c/c-array.js';
import type { CLayer } from '../../c/c-layer.js';
import type { CGateVectors, CRowBlock, CScaledSum } from '../../c/targets/target.js';
import type { CLayerPlace } from '../c-kind.js';
import { gatedLayerC, unitLoop } from '../gates/layer-c.js';
import { preActivationSum } from '../gates/pre-activation-c.js';
import { rowsOf } from '../gates/rows-of.js';
import { activationVectorC, rowProduct } from '../gates/vectors-c.js';

/** GRU in C, all units one vector after the other. */
export function gruVectorsC(layer: GruLayer, place: CLayerPlace, vectors: CGateVectors): CLayer {
  return (layer.resetAfter ? resetAfterC : resetBeforeC)(layer, place, vectors);
}

/** Gates are z, r, n without W h, and the part with W h, which needs sums of its own. */
function resetAfterC(layer: GruLayer, place: CLayerPlace, vectors: CGateVectors): CLayer {
  const { units } = layer;
  const { prefix, index } = place;
  const { h, sum, state, input, gate, next } = commonC(layer, place, vectors, 2);
  const rows = Array.from({ length: 4 * units }, (_, row) => (row < 3 * units ? row : row - units));
  const codes = vectors.codes(
    { prefix, part: `${prefix}_codes${index}` },
    {
      sum: withRows(sum, rows),
      biases: [Int32Array.of(...layer.bias, ...layer.recurrentBias)],
      blocks: [
        { name: '_gates', rows: 2 * units, products: [state('gates', 0, 2), input('gates', 0, 2)] },
        { name: '_input', rows: units, products: [undefined, input('candidate', 2, 3)] },
        { name: '_state', rows: units, products: [state('candidate', 2, 3), undefined] },
      ],
    },
  );
  const gates = activationVectorC(place, vectors, 'sigmoid', layer.integerBits, gate(0, 2));
  const candidate = activationVectorC(place, vectors, 'tanh', layer.integerBits, gate(2, 1));
  const reset = vectors.products(
    { prefix, part: `${prefix}_reset${index}` },
    {
      formula: 'pre-activation of n = its part of x + r (its part of h)',
      ...{ units, gateStride: units, unitStride: 1, bits: 16, to: [2] },
      first: [{ gate: 1 }, { gate: 3 }],
      added: 2,
    },
  );
  return gatedLayerC(layer, place, {
    parts: [codes, gates, candidate, { helpers: [reset, next] }],
    statements: [
      `int16_t gates[${4 * units}];`,
      codes.codes(0, [h, 'x'], 'gates'),
      codes.codes(1, ['x'], `gates + ${2 * units}`),
      codes.codes(2, [h], `gates + ${3 * units}`),
      ...gates.statements,
      `${reset.name}(gates, 0);`,
      ...candidate.statements,
      `${next.name}(gates, ${h});`,
    ],
  });
}

/** Gates are z and r; n takes the place of r, after r h. */
function resetBeforeC(layer: GruLayer, place: CLayerPlace, vectors: CGateVectors): CLayer {
  const { units } = layer;
  const { prefix, index } = place;
  const { h, sum, state, input, gate, next } = commonC(layer, place, vectors, 1);
  const block = (name: string, from: number, to: number): CRowBlock => ({
    name: `_${name}`,
    rows: (to - from) * units,
    products: [state(name, from, to), input(name, from, to)],
  });
  const codes = vectors.codes(
    { prefix, part: `${prefix}_codes${index}` },
    { sum, biases: [layer.bias], blocks: [block('gates', 0, 2), block('candidate', 2, 3)] },
  );
  const gates = activationVectorC(place, vectors, 'sigmoid', layer.integerBits, gate(0, 2));
  const candidate = activationVectorC(place, vectors, 'tanh', layer.integerBits, gate(1, 1));
  const reset = vectors.products(
    { prefix, part: `${prefix}_reset${index}` },
    {
      formula: 'states = r h',
      ...{ units, gateStride: units, unitStride: 1, bits: 16, to: ['state'] },
      first: [{ gate: 1 }, 'state'],
    },
  );
  return gatedLayerC(layer, place, {
    parts: [codes, gates, candidate, { helpers: [reset, next] }],
    statements: [
      `int16_t gates[${2 * units}];`,
      `int16_t reset[${units}];`,
      codes.codes(0, [h, 'x'], 'gates'),
      ...gates.statements,
      unitLoop(units, `reset[i] = ${h}[i];`),
      `${reset.name}(gates, reset);`,
      codes.codes(1, ['reset', 'x'], `gates + ${units}`),
      ...candidate.statements,
      `${next.name}(gates, ${h});`,
    ],
  });
}

/** What both forms have. @param candidate index of n among the gates */
function commonC(layer: GruLayer, place: CLayerPlace, vectors: CGateVectors, candidate: number) {
  const { prefix, index, inputMagnitude } = place;
  const { units, stateBits } = layer;
  const magnitude = 2 ** (stateBits - 1);
  const rows = (from: number, to: number) => [from * units, to * units] as const;
  return {
    h: `context->h${index}`,
    sum: preActivationSum(layer, place, magnitude).sum,
    state: (name: string, from: number, to: number) =>
      rowProduct(place, 'state', `recurrent_${name}`, rowsOf(layer.recurrent, rows(from, to)), magnitude),
    input: (name: string, from: number, to: number) =>
      rowProduct(place, 'input', `kernel_${name}`, rowsOf(layer.kernel, rows(from, to)), inputMagnitude),
    gate: (g: number, count: number) => ({
      values: g === 0 ? 'gates' : `gates + ${g * units}`,
      ...{ count: count * units, stride: 1 },
    }),
    next: vectors.products(
      { prefix, part: `${prefix}_next${index}` },
      {
        formula: 'states = z h + (1 - z) n',
        ...{ units, gateStride: units, unitStride: 1, bits: stateBits, to: ['state'] },
        first: [{ gate: 0 }, 'state'],
        second: {
          factors: [{ complementOf: 0, zeta: 2 ** 15, nu: 0 }, { gate: candidate }],
          e: 15 - stateFraction(layer),
        },
      },
    ),
  };
}

/** The sum with the constants of these rows. */
function withRows(sum: CScaledSum, rows: readonly number[]): CScaledSum {
  const chosen = (constant: number | CArray) =>
    typeof constant === 'number'
      ? constant
      : { ...constant, values: Int32Array.from(rows, (row) => constant.values[row]!) };
  return {
    ...sum,
    terms: sum.terms.map((term) => ({ ...term, multiplier: chosen(term.multiplier) })),
    shift: chosen(sum.shift),
    needs64Bits: rows.map((row) => sum.needs64Bits[row]!),
  };
}
