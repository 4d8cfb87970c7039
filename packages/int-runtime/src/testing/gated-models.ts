import { uniformNumbers } from '@qornn/internal-testing/random';
import { codeRange, type IntMatrix } from '../int-matrix.js';
import { fractionBits, GATE_ACTIVATIONS } from '../kinds/gates/activation.js';
import type { GatedIntLayer } from '../kinds/gates/layer.js';
import type { GateMatrix } from '../kinds/gates/matrix.js';
import type { IntLayer } from '../kinds/layer-kinds.js';
import type { IntModel } from '../model.js';

type Random = (min: number, max: number) => number;

/** Kinds of gated layers. */
export const GATED_KINDS = ['fastRNN', 'fastGRNN', 'gru', 'lstm'] as const;
export type GatedKind = (typeof GATED_KINDS)[number];

export interface GatedModelOptions {
  /** kinds to draw from */
  kinds: readonly GatedKind[];
  /** the most units of a layer */
  maxUnits?: number;
}

/** A model of one to three gated layers, any shape and any constants, extreme ones included; and a sequence of codes. */
export function gatedModel(
  seed: number,
  { kinds, maxUnits = 9 }: GatedModelOptions,
): { model: IntModel; codes: Int16Array } {
  const next = uniformNumbers(seed);
  const random: Random = (min, max) => min + Math.floor(next() * (max - min + 1));
  const inputs = random(1, 4);
  const inputBits = random(2, 16);
  const layers: IntLayer[] = [];
  for (let l = random(1, 3); l > 0; l--) {
    const kind = kinds[random(0, kinds.length - 1)]!;
    layers.push(gatedLayer(kind, random(1, maxUnits), layers.at(-1)?.units ?? inputs, random));
  }
  const outputs = random(1, 3);
  const top = 2 ** (inputBits - 1);
  const extreme = random(0, 3) === 0;
  return {
    model: {
      ...{ inputs, inputBits, inputScale: 0.5, inputNormalization: null, layers },
      readout: {
        outputs,
        weights: codes(outputs, layers.at(-1)!.units, random),
        bias: Int32Array.from({ length: outputs }, () => random(-(2 ** 20), 2 ** 20)),
        scale: 0.25,
      },
      ...{ outputNormalization: null, labels: [], returnSequences: random(0, 1) === 1 },
    },
    codes: Int16Array.from({ length: random(1, 12) * inputs }, () =>
      extreme ? (random(0, 1) === 1 ? top - 1 : -top) : random(-top, top - 1),
    ),
  };
}

/** A layer of a kind. */
export function gatedLayer(kind: GatedKind, units: number, inputs: number, random: Random): IntLayer {
  const gates = { fastRNN: 1, fastGRNN: 1, gru: 3, lstm: 4 }[kind];
  const rows = gates * units;
  const hasFactors = gates === 1;
  const shift = random(0, 3) === 0 ? random(1, 46) : random(14, 30);
  const stateBits = random(4, 16);
  const integerBits = random(0, hasFactors ? 8 : 4);
  const bias = (length = rows) =>
    Int32Array.from({ length }, () => random(-3000, 3000) * (random(0, 9) === 0 ? 40 : 1));
  const state = (bits: number) =>
    Int32Array.from({ length: random(0, 1) * units }, () => random(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1));
  const multiplier = () => {
    const most = random(0, 3) === 0 ? 2 ** 31 - 1 : 2 ** Math.min(30, shift);
    return Int32Array.from({ length: random(0, 1) === 1 ? rows : 1 }, () => random(0, most));
  };
  const updateActivation = hasFactors ? GATE_ACTIVATIONS[random(0, 4)]! : 'tanh';
  const finest = fractionBits(updateActivation, integerBits);
  const gated: Omit<GatedIntLayer, 'kind'> = {
    ...{ units, inputs, shift, integerBits, stateBits },
    stateScale: 2 ** -(hasFactors ? random(0, finest) : stateBits - 1),
    recurrent: gateMatrix(rows, units, hasFactors, random),
    kernel: gateMatrix(rows, inputs, hasFactors, random),
    recurrentMultiplier: multiplier(),
    kernelMultiplier: multiplier(),
    initialState: state(stateBits),
  };
  const fraction = () => (random(0, 3) === 0 ? 2 ** 15 * random(0, 1) : random(0, 2 ** 15));
  switch (kind) {
    case 'fastRNN':
      return { ...gated, kind, bias: bias(), alpha: fraction(), beta: fraction(), updateActivation };
    case 'fastGRNN': {
      const gateActivation = GATE_ACTIVATIONS[random(0, 2)]!;
      return {
        ...{ ...gated, kind, gateBias: bias(), bias: bias(), zeta: fraction(), nu: fraction() },
        ...{ gateActivation, updateActivation },
      };
    }
    case 'gru': {
      const resetAfter = random(0, 1) === 1;
      const { recurrent, kernel } = gated as { recurrent: IntMatrix; kernel: IntMatrix };
      return {
        ...gated,
        kind,
        recurrent,
        kernel,
        bias: bias(),
        recurrentBias: bias(resetAfter ? units : 0),
        resetAfter,
      };
    }
    case 'lstm': {
      const { recurrent, kernel } = gated as { recurrent: IntMatrix; kernel: IntMatrix };
      const cellBits = random(4, 16);
      const fraction = random(0, 15);
      const cell = { cellBits, cellScale: 2 ** -fraction, initialCell: state(cellBits) };
      const each = random(0, 1) === 1 && { cellShift: Int32Array.from({ length: units }, () => random(0, fraction)) };
      return { ...gated, kind, recurrent, kernel, bias: bias(), ...cell, ...each };
    }
  }
}

function gateMatrix(rows: number, columns: number, hasFactors: boolean, random: Random): GateMatrix {
  if (!hasFactors || random(0, 2) > 0) return codes(rows, columns, random);
  const rank = random(1, 5);
  const shift = random(1, 40);
  return {
    down: codes(rank, columns, random),
    up: codes(rows, rank, random),
    multiplier: Int32Array.from({ length: random(0, 1) === 1 ? rank : 1 }, () => random(0, 2 ** Math.min(30, shift))),
    shift,
  };
}

function codes(rows: number, columns: number, random: Random): IntMatrix {
  const bits = random(1, 8);
  const { smallest, largest } = codeRange(bits);
  const onlyExtreme = random(0, 3) === 0;
  const code = () => (onlyExtreme ? (random(0, 1) === 1 ? largest : smallest) : random(smallest, largest));
  return { rows, columns, bits, codes: Int8Array.from({ length: rows * columns }, code) };
}
