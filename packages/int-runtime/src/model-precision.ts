import { isHadamard } from './int-matrix.js';
import type { LayerContents, NumberFormat, StepSource } from './kinds/contents-kind.js';
import { contentsKind } from './kinds/contents-kinds.js';
import { signedBits } from './kinds/number-formats.js';
import { layersWithKinds } from './kinds/running-kinds.js';
import type { BitSource, BitSources, IntModel } from './model.js';
import { modelContents } from './model-contents.js';

/**
 * Where bits come from: an option or a search, training, defaults; `fixed` by the formulas; `needed` by values; null if the model does not
 * say it.
 */
export type BitsFrom = BitSource | 'fixed' | 'needed' | null;

/** The precision of a part of a model. */
export interface PartPrecision extends Omit<NumberFormat, 'stepFrom'> {
  /** index of the layer; null for input and readout */
  readonly layer: number | null;
  readonly bitsFrom: BitsFrom;
  readonly stepFrom: StepSource | 'trained';
}

/** Parts that may have bits of their own, by the names of their sources. */
const PART = /^(kernel|recurrent)(Down|Up)?$|^[hc]$/;
/** Parts that have as many bits as their values need. */
const NEEDED = /(Multiplier|[bB]ias|Threshold)$/;
const SOURCES: readonly unknown[] = ['chosen', 'trained', 'default'] satisfies BitSource[];

/**
 * The precision of every number of a model: bits, steps, and where both come from.
 *
 * @param sources why parts have their bits; default: what the origin of the model says
 * @throws ModelFormatError when the model is inconsistent
 * @example
 * modelPrecision(model).filter(({ part }) => part === 'c'); // [{ layer: 0, part: 'c', bits: 16, bitsFrom: 'default', step: [0.0001, …], … }]
 */
export function modelPrecision(model: IntModel, sources: unknown = model.origin?.bits): PartPrecision[] {
  const contents = modelContents(model);
  // Sources come from files, so that they may be any JSON.
  const told = sources as Partial<BitSources> | null | undefined;
  const { weights, bias, scale: outputScale } = model.readout;
  let scale: number | null = model.inputScale;
  const layers = layersWithKinds(model).flatMap(({ layer, inputMagnitude }, l) => {
    const own = contents.layers[l]!;
    const incoming = { bits: 1 + Math.log2(inputMagnitude), scale };
    const formats = contentsKind(layer.kind).formats?.(layer, incoming) ?? formatsOf(own);
    scale = own.states[0]?.scale ?? null;
    return formats.map((format) => withSource(format, l, told?.layers?.[l]));
  });
  const row = { layer: null };
  return [
    {
      ...{ ...row, part: 'input', bits: model.inputBits, bitsFrom: known(told?.input) },
      ...{ step: [model.inputScale, model.inputScale], stepFrom: 'calibrated' },
    },
    ...layers,
    {
      ...{ ...row, part: 'readout', bits: weights.bits, bitsFrom: known(told?.readout) },
      ...{ step: scale === null ? null : [outputScale / scale, outputScale / scale], stepFrom: 'weights' },
    },
    {
      ...{ ...row, part: 'readoutBias', bits: signedBits(bias), bitsFrom: 'needed' },
      ...{ step: [outputScale, outputScale], stepFrom: 'derived' },
    },
  ];
}

/** The formats of a kind that does not tell them. */
function formatsOf({ matrices, states }: LayerContents): NumberFormat[] {
  return [
    ...matrices.map(({ name, matrix }): NumberFormat => {
      return { part: name, bits: isHadamard(matrix) ? 1 : matrix.bits, step: null, stepFrom: 'weights' };
    }),
    ...states.map(({ name, bits, scale }): NumberFormat => {
      return { part: name, bits, step: [scale, scale], stepFrom: 'calibrated' };
    }),
  ];
}

function withSource(
  { part, stepFrom, ...format }: NumberFormat,
  layer: number,
  told: Readonly<Record<string, unknown>> | null | undefined,
): PartPrecision {
  const own = PART.test(part) ? known(told?.[part.replace(/Down|Up/, '')]) : 'fixed';
  const bitsFrom = NEEDED.test(part) ? 'needed' : own;
  return { layer, part, ...format, bitsFrom, stepFrom: bitsFrom === 'trained' ? bitsFrom : stepFrom };
}

function known(source: unknown): BitSource | null {
  return SOURCES.includes(source) ? (source as BitSource) : null;
}
