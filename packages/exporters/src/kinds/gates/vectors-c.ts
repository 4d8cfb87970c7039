import type { GateActivation, GatedIntLayer, GateMatrix, IntMatrix } from '@qornn/int-runtime';
import { isLowRank, RANK_MAGNITUDE, squashShift } from '@qornn/int-runtime/reference';
import type { CArray } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import type { CGateVectors, CRowProduct, CSquash } from '../../c/targets/target.js';
import type { CLayerPlace } from '../c-kind.js';
import { gateActivationC } from './activation-c.js';
import { unitLoop } from './layer-c.js';
import { preActivationSum } from './pre-activation-c.js';
import { rankSum } from './product-c.js';
import { squashTable, tanhC, tanhOfShiftC, type ValueC } from './squash-c.js';

/** Counts of units and strides that targets have. */
const MOST_UNITS = 256;

/** The vectors of the place's target, if it has them for a layer. */
export function gateVectors({ units }: GatedIntLayer, { target }: CLayerPlace): CGateVectors | undefined {
  return units <= MOST_UNITS ? target.gates : undefined;
}

/** Statements, and what they need. */
export interface VectorPartC {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  readonly statements: readonly string[];
}

/** A product with the states, or with the input: of codes as targets want them. */
export function rowProduct(
  place: CLayerPlace,
  of: 'state' | 'input',
  name: string,
  matrix: IntMatrix,
  magnitude: number,
): CRowProduct {
  // Codes of an input are often one of many. States, which layers above have as inputs, are not.
  return { name, matrix, magnitude, sparse: of === 'input' && place.index === 0 && matrix.columns >= 8 };
}

/**
 * Pre-activations of a layer with one row for each unit.
 *
 * @param biases as many pre-activations for each row
 * @param next expression, where they go
 */
export function preActivationVectorsC(
  layer: GatedIntLayer,
  place: CLayerPlace,
  vectors: CGateVectors,
  biases: readonly Int32Array[],
  next: string,
): VectorPartC {
  const { prefix, index, inputMagnitude } = place;
  const magnitude = 2 ** (layer.stateBits - 1);
  const w = factorsC(place, vectors, 'recurrent', layer.recurrent, {
    of: 'state',
    magnitude,
    vector: `context->h${index}`,
  });
  const u = factorsC(place, vectors, 'kernel', layer.kernel, { of: 'input', magnitude: inputMagnitude, vector: 'x' });
  const { sum } = preActivationSum(layer, place, magnitude);
  const part = vectors.codes(
    { prefix, part: `${prefix}_codes${index}` },
    { sum, biases, blocks: [{ name: '', rows: layer.units, products: [w.product, u.product] }] },
  );
  return {
    constants: [...w.constants, ...u.constants, ...part.constants],
    helpers: [...w.helpers, ...u.helpers, ...part.helpers],
    statements: [...w.statements, ...u.statements, part.codes(0, [w.vector, u.vector], next)],
  };
}

/** The last factor of a weight, and its vector, of which the first factor has codes on the stack. */
function factorsC(
  place: CLayerPlace,
  vectors: CGateVectors,
  name: 'recurrent' | 'kernel',
  matrix: GateMatrix,
  { of, magnitude, vector }: { of: 'state' | 'input'; magnitude: number; vector: string },
): VectorPartC & { product: CRowProduct; vector: string } {
  if (!isLowRank(matrix)) {
    const product = rowProduct(place, of, name, matrix, magnitude);
    return { constants: [], helpers: [], statements: [], product, vector };
  }
  const { prefix, index } = place;
  const { down, up } = matrix;
  const part = vectors.codes(
    { prefix, part: `${prefix}_${name}_rank${index}` },
    {
      sum: rankSum(place, name, matrix, magnitude).sum,
      biases: [new Int32Array(down.rows)],
      blocks: [{ name: '', rows: down.rows, products: [rowProduct(place, of, 'down', down, magnitude)] }],
    },
  );
  const codes = `${name}_codes`;
  return {
    constants: part.constants,
    helpers: part.helpers,
    statements: [`int16_t ${codes}[${down.rows}];`, part.codes(0, [vector], codes)],
    product: { name: `${name}_up`, matrix: up, magnitude: RANK_MAGNITUDE, sparse: false },
    vector: codes,
  };
}

/** Elements of an array. */
export interface ElementsC {
  /** expression of the first */
  readonly values: string;
  readonly count: number;
  readonly stride: number;
}

/** Replaces elements by an activation. @param m integer bits of pre-activations */
export function activationVectorC(
  place: CLayerPlace,
  vectors: CGateVectors,
  activation: GateActivation,
  m: number,
  elements: ElementsC,
): VectorPartC {
  if (activation === 'linear') return { constants: [], helpers: [], statements: [] };
  const one = () => gateActivationC(place, activation, m);
  if (activation === 'tanh') return squashVectorC(place, vectors, { of: 'tanh', f: squashShift(m) }, one, elements);
  if (activation === 'sigmoid') {
    return squashVectorC(place, vectors, { of: 'sigmoid', f: squashShift(m) + 1 }, one, elements);
  }
  return elementByElement(one(), elements);
}

/** Replaces elements in units of 2^−f steps of the table by their tanh. */
export function tanhVectorC(place: CLayerPlace, vectors: CGateVectors, f: number, elements: ElementsC): VectorPartC {
  return squashVectorC(place, vectors, { of: 'tanh', f }, () => tanhC(place, f), elements);
}

/** Replaces elements in units of 2^{e−15}, with an e each, by their tanh. @param e of the elements, uint8_t, an array that the program has */
export function tanhOfShiftsC(
  place: CLayerPlace,
  vectors: CGateVectors,
  e: CArray,
  { values, count, stride }: ElementsC,
): VectorPartC {
  const { prefix, target } = place;
  const part = vectors.squash(prefix, squashTable(prefix), { of: 'tanh', e });
  if (part) return { constants: [], helpers: part.helpers, statements: [part.statement(values, count, stride)] };
  const one = tanhOfShiftC(place, e.values, target.read(prefix, e.type, e.name, 'i'));
  return elementByElement(one, { values, count, stride });
}

function squashVectorC(
  place: CLayerPlace,
  vectors: CGateVectors,
  squash: CSquash,
  one: () => ValueC,
  { values, count, stride }: ElementsC,
): VectorPartC {
  const part = vectors.squash(place.prefix, squashTable(place.prefix), squash);
  if (!part) return elementByElement(one(), { values, count, stride });
  const statements: string[] = [];
  for (let from = 0; from < count; from += MOST_UNITS) {
    const first = from === 0 ? values : `${values} + ${from * stride}`;
    statements.push(part.statement(first, Math.min(MOST_UNITS, count - from), stride));
  }
  return { constants: [], helpers: part.helpers, statements };
}

function elementByElement(one: ValueC, { values, count, stride }: ElementsC): VectorPartC {
  const element = `${/^\w+$/.test(values) ? values : `(${values})`}[${stride === 1 ? 'i' : `${stride}u * i`}]`;
  return {
    constants: [],
    helpers: one.helpers,
    statements: [unitLoop(count, `${element} = (int16_t)${one.expression(element)};`)],
  };
}
