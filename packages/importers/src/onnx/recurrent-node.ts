import { ImportError } from '../errors.js';
import { directionOf } from '../gate-rows.js';
import {
  type DirectionWeights,
  GATES,
  type ImportedCell,
  type RecurrentWeights,
  type RnnActivation,
} from '../network.js';
import { valuesOf } from '../stored-array.js';
import { attributeOf, nodeText } from './attribute.js';
import type { Constants } from './constants.js';
import type { GraphNode } from './messages.js';

const CELLS: Readonly<Record<string, ImportedCell>> = { LSTM: 'lstm', GRU: 'gru', RNN: 'rnn' };

/** The blocks of ONNX (i, o, f, c of LSTM; z, r, h of GRU) that are our gates (i, f, g, o; z, r, n). */
const ORDER: Readonly<Record<ImportedCell, readonly number[]>> = { lstm: [0, 2, 3, 1], gru: [0, 1, 2], rnn: [0] };

/** Activations of a direction that our cells have; `null` where `rnn` has a choice. */
const ACTIVATIONS: Readonly<Record<ImportedCell, readonly string[] | null>> = {
  lstm: ['Sigmoid', 'Tanh', 'Tanh'],
  gru: ['Sigmoid', 'Tanh'],
  rnn: null,
};
const RNN_ACTIVATIONS: Readonly<Record<string, RnnActivation>> = { Tanh: 'tanh', Relu: 'relu', Affine: 'linear' };

/** Whether a node is one of LSTM, GRU and RNN. */
export function isRecurrentNode({ opType = '', domain = '' }: GraphNode): boolean {
  return Object.hasOwn(CELLS, opType) && (domain === '' || domain === 'ai.onnx');
}

/** Whether a node reads its input as [batch, time, …] instead of [time, batch, …]. */
export function isBatchMajor(node: GraphNode): boolean {
  return attributeOf(node, 'layout')?.i === 1;
}

/**
 * The weights of a node LSTM, GRU or RNN.
 *
 * @throws ImportError when it has something that our cells lack; the message names the node and what is allowed
 */
export function weightsOfNode(node: GraphNode, constants: Constants): RecurrentWeights {
  const cell = CELLS[node.opType!]!;
  const name = nodeText(node);
  const directions = directionsOf(node);
  const activation = activationOf(node, cell, directions);
  refuseUnsupported(node, constants);
  const resetAfter = cell === 'gru' && (attributeOf(node, 'linear_before_reset')?.i ?? 0) !== 0;
  const { input, recurrent, biases, inputs, units } = arraysOf(node, cell, directions, constants);
  const rows = GATES[cell] * units;
  const part = (values: Float32Array, direction: number, size: number, from = 0) =>
    values.subarray(direction * (values.length / directions) + from).subarray(0, size);
  const direction = (d: number): DirectionWeights =>
    directionOf(
      {
        units,
        input: part(input, d, rows * inputs),
        recurrent: part(recurrent, d, rows * units),
        biases: biases && { input: part(biases, d, rows), recurrent: part(biases, d, rows, rows) },
      },
      ORDER[cell],
      resetAfter,
    );
  return {
    ...{ name, cell, inputs, units, activation, resetAfter },
    forward: direction(0),
    backward: directions === 2 ? direction(1) : null,
    merge: 'concat',
  };
}

function directionsOf(node: GraphNode): 1 | 2 {
  const direction = textOf(attributeOf(node, 'direction')?.s) || 'forward';
  if (direction === 'forward') return 1;
  if (direction === 'bidirectional') return 2;
  throw new ImportError(
    `${nodeText(node)} has direction '${direction}'; allowed: forward, bidirectional; reverse the sequences instead`,
  );
}

function activationOf(node: GraphNode, cell: ImportedCell, directions: number): RnnActivation {
  const given = (attributeOf(node, 'activations')?.strings ?? []).map(textOf);
  const refuse = (allowed: string) => {
    throw new ImportError(`${nodeText(node)} has the activations ${given.join(', ')}; allowed: ${allowed}`);
  };
  if (given.length === 0) return 'tanh';
  const own = ACTIVATIONS[cell];
  if (own) {
    const expected = Array.from({ length: directions }, () => own).flat();
    const isSame =
      given.length === expected.length && given.every((one, i) => one.toLowerCase() === expected[i]!.toLowerCase());
    if (!isSame) refuse(own.join(', '));
    return 'tanh';
  }
  const known = Object.entries(RNN_ACTIVATIONS).find(([name]) =>
    given.every((one) => one.toLowerCase() === name.toLowerCase()),
  );
  if (!known) refuse('Tanh, Relu, or Affine with alpha 1 and beta 0, the same in both directions');
  const [name, activation] = known!;
  if (name === 'Affine') {
    const alphas = attributeOf(node, 'activation_alpha')?.floats ?? [1];
    const betas = attributeOf(node, 'activation_beta')?.floats ?? [0];
    if (alphas.some((one) => one !== 1) || betas.some((one) => one !== 0)) refuse('Affine with alpha 1 and beta 0');
  }
  return activation;
}

function refuseUnsupported(node: GraphNode, constants: Constants): void {
  const refuse = (what: string) => {
    throw new ImportError(`${nodeText(node)} ${what}`);
  };
  if (attributeOf(node, 'clip')) refuse('clips its pre-activations; allowed: no attribute clip');
  if (attributeOf(node, 'input_forget')?.i) refuse('couples the input and the forget gate; allowed: input_forget 0');
  const [, , , , lengths, ...states] = node.input ?? [];
  if (lengths) refuse(`reads sequence lengths from ${lengths}; allowed: none; mask time steps in the model instead`);
  const peepholes = states[2];
  if (peepholes && !constants.isZero(peepholes)) refuse(`has peepholes, ${peepholes}; allowed: none`);
  for (const state of states.slice(0, 2)) {
    // A state that is an input of the graph is up to the caller; ours starts at 0 too, unless it is passed.
    const isComputed = state !== undefined && (constants.has(state) || constants.producerOf(state) !== undefined);
    if (isComputed && state && !constants.isZero(state))
      refuse(`starts from the state ${state}, which is not zero; allowed: zeros`);
  }
}

function arraysOf(node: GraphNode, cell: ImportedCell, directions: number, constants: Constants) {
  const [, w, r, b] = node.input ?? [];
  const read = (name: string | undefined, role: string) => {
    const value = name ? constants.read(name) : undefined;
    if (value)
      return {
        name: `${role} of ${nodeText(node)} (${name})`,
        shape: value.shape,
        values: Float32Array.from(value.values),
      };
    const maker = name ? constants.producerOf(name) : undefined;
    const reason = maker ? `is computed by ${nodeText(maker)}` : 'is not in the file';
    throw new ImportError(
      `${role} of ${nodeText(node)} ${reason}; allowed: constants, also rearranged by Slice, Concat, Transpose, Squeeze and Unsqueeze`,
    );
  };
  const input = read(w, 'W');
  const recurrent = read(r, 'R');
  const gates = GATES[cell];
  const [, , inputs = 0] = input.shape;
  const [, , units = 0] = recurrent.shape;
  const rows = gates * units;
  const declared = attributeOf(node, 'hidden_size')?.i;
  if (declared !== undefined && declared !== units) {
    throw new ImportError(`${nodeText(node)} has hidden_size ${declared}, but R is [${recurrent.shape.join(', ')}]`);
  }
  for (const { name, shape } of [input, recurrent]) {
    if (shape.length !== 3 || shape.includes(0)) {
      throw new ImportError(`${name} is [${shape.join(', ')}]; must be [directions, gates · units, columns]`);
    }
  }
  const biases = b ? read(b, 'B') : null;
  return {
    ...{ inputs, units },
    input: valuesOf(input, [directions, rows, inputs], '[directions, gates · units, inputs]'),
    recurrent: valuesOf(recurrent, [directions, rows, units], '[directions, gates · units, units]'),
    biases: biases && valuesOf(biases, [directions, 2 * rows], '[directions, 2 · gates · units]'),
  };
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
