import { codeRange, type IntMatrix } from '../int-matrix.js';
import type { IntLayer } from '../kinds/layer-kinds.js';
import type { IntModel } from '../model.js';
import { noise } from './models.js';

/** A small model for those who write the arithmetic again, and samples for it. */
export interface GoldenModel<Layer extends IntLayer = IntLayer> {
  name: string;
  /** what of the arithmetic it needs */
  exercises: string[];
  model: IntModel<Layer>;
  /** [time, inputs] */
  samples: Float32Array;
}

const TIME = 24;

/** An integer from min to max, both included. */
export type Random = (min: number, max: number) => number;

function randomIntegers(seed: number): Random {
  const next = noise(seed);
  return (min, max) => Math.min(max, min + Math.floor(((next() + 1) / 2) * (max - min + 1)));
}

/** Random codes of all their range. */
export function codes(rows: number, columns: number, bits: number, random: Random): IntMatrix {
  const { smallest, largest } = codeRange(bits);
  return { rows, columns, bits, codes: Int8Array.from({ length: rows * columns }, () => random(smallest, largest)) };
}

/** A model of these layers and a readout, and samples of which a tenth is far beyond the range. */
export function golden<Layer extends IntLayer>(
  name: string,
  seed: number,
  exercises: string[],
  layersOf: (random: Random) => Layer[],
  more: Partial<IntModel<Layer>> = {},
): GoldenModel<Layer> {
  const random = randomIntegers(seed);
  const layers = layersOf(random);
  const { inputs } = layers[0]!;
  const { units } = layers.at(-1)!;
  const bias = Int32Array.of(random(-999, 999), random(-999, 999), random(-999, 999));
  const model: IntModel<Layer> = {
    inputs,
    inputBits: 8,
    inputScale: 2 ** -6,
    inputNormalization: null,
    layers,
    readout: { outputs: 3, weights: codes(3, units, 8, random), bias, scale: 2 ** -12 },
    outputNormalization: null,
    labels: [],
    returnSequences: true,
    ...more,
  };
  // Of 2^-10, so that they are the same numbers in decimals; a tenth of them far beyond the range.
  const sample = () => random(-2000, 2000) * (random(0, 9) === 0 ? 8 : 1) * 2 ** -10;
  return { name, exercises, model, samples: Float32Array.from({ length: TIME * inputs }, sample) };
}

/** What a file `golden/<name>.json` holds. */
export interface GoldenRun {
  /** the model file beside it */
  model: string;
  exercises: string[];
  /** [time][inputs] */
  samples: number[][];
  /** what the samples are quantized to, likewise */
  codes: number[][];
  /** [time][the states of all layers, one after the other] */
  states: number[][];
  /** [time][outputs] */
  readouts: number[][];
}
