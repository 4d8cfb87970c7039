import type { NumberFormat, ReadCodes, StepSource } from '../contents-kind.js';
import { biasFormats, multiplierFormat, weightFormat } from '../number-formats.js';
import type { GatedIntLayer } from './layer.js';
import { type GateMatrix, isLowRank } from './matrix.js';
import { ONE, SQUASH_TABLE } from './squash.js';

/** What differs between kinds. */
export interface GateFormats {
  /** vectors that are added to pre-activations, by field */
  biases: Readonly<Record<string, Int32Array>>;
  /** whether sigmoid or tanh is used */
  hasTable: boolean;
  /** where the step of h comes from */
  stateFrom: StepSource;
  /** constants in units of 2^−15 */
  fractions?: readonly string[];
  /** state vectors beside h */
  more?: readonly NumberFormat[];
}

/** The formats of the numbers of a layer with gates. */
export function gateFormats(
  layer: GatedIntLayer,
  incoming: ReadCodes,
  { biases, hasTable, stateFrom, fractions = [], more = [] }: GateFormats,
): NumberFormat[] {
  const { shift, integerBits, stateBits, stateScale, kernelMultiplier, recurrentMultiplier } = layer;
  const step = 2 ** (integerBits - 15);
  const weights = (name: string, matrix: GateMatrix, multiplier: Int32Array, scale: number | null) =>
    isLowRank(matrix)
      ? [
          weightFormat(`${name}Down`, matrix.down, { multiplier: matrix.multiplier, shift: matrix.shift, unit: null }),
          // The steps of D and of what is between the factors are only known as products with others.
          { part: `${name}Rank`, bits: 16, step: null, stepFrom: 'calibrated' as const },
          weightFormat(`${name}Up`, matrix.up, { multiplier, shift, unit: null }),
          multiplierFormat(`${name}RankMultiplier`, matrix.multiplier, matrix.shift),
        ]
      : [weightFormat(name, matrix, { multiplier, shift, unit: scale === null ? null : step / scale })];
  return [
    ...weights('kernel', layer.kernel, kernelMultiplier, incoming.scale),
    ...weights('recurrent', layer.recurrent, recurrentMultiplier, stateScale),
    multiplierFormat('kernelMultiplier', kernelMultiplier, shift),
    multiplierFormat('recurrentMultiplier', recurrentMultiplier, shift),
    ...biasFormats(biases, [step, step]),
    { part: 'a', bits: 16, step: [step, step], stepFrom: 'calibrated', integerBits },
    ...(hasTable ? [{ ...fixed('squash'), entries: SQUASH_TABLE.length }] : []),
    ...fractions.map(fixed),
    { part: 'h', bits: stateBits, step: [stateScale, stateScale], stepFrom: stateFrom },
    ...more,
  ];
}

function fixed(part: string): NumberFormat {
  return { part, bits: 16, step: [1 / ONE, 1 / ONE], stepFrom: 'fixed' };
}
