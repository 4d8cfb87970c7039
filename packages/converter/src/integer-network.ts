import { describe } from '@qornn/cells';
import {
  type CompileOptions,
  compile,
  correctBias,
  type IntegerSpec,
  type IntModel,
  type ModelOrigin,
  type NetworkBits,
  observeRanges,
  type RangeOptions,
  type Ranges,
  requireUnitStates,
} from '@qornn/int-runtime';
import { anything, callable } from '@qornn/options';
import type { Task } from '@qornn/tasks';
import type { EvaluatedSequences } from '@qornn/training/loop';
import { parseQuantizationSettings, type QuantizationOptions } from '@qornn/training/settings';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { checkOptions } from './options.js';
import { sequencesOf } from './sequence-rows.js';

/** Progress of a compilation, after each sequence. */
export type CompilationProgress = { stage: 'calibrated' | 'corrected' } & EvaluatedSequences;

export interface CompileNetworkOptions {
  /** stops between two sequences */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: CompilationProgress) => void) | undefined;
}

/** A trained network as plain data. It is calibrated once and can be compiled with many settings. */
export interface IntegerNetwork {
  spec: IntegerSpec;
  /**
   * bits that the states of all layers were trained with, the most of them; integers keep them, whatever `stateBits` says. null if a layer
   * was not trained so
   */
  trainedStateBits: number | null;
  /**
   * @throws ConfigError when a setting is invalid
   * @throws CompileError when these settings do not compile
   * @throws the reason of the aborted signal, between two sequences
   */
  compile(settings?: QuantizationOptions, options?: CompileNetworkOptions): Promise<IntModel>;
}

/**
 * Prepares a trained model for compilation. The first `compile` runs it over training sequences to calibrate ranges; later calls only
 * do so if the settings need other sequences or scales.
 *
 * @param task provides calibration sequences, and the names and scales to store in the integer model
 * @param origin to store in the integer model
 * @throws DescribeError when the model cannot be converted
 * @example
 * const network = integerNetwork(model, task);
 * for (const stateBits of [8, 10, 12]) console.log(serialize(await network.compile({ stateBits })).length);
 */
export function integerNetwork(model: LayersModel, task: Task, origin?: ModelOrigin): IntegerNetwork {
  const spec = describe(model);
  const observed = new Map<string, (options: RangeOptions) => Ranges>();
  return {
    spec,
    trainedStateBits: trainedStateBits(spec),
    async compile(settings = {}, options = {}) {
      const { signal, onProgress } = checkOptions<CompileNetworkOptions>('compile', options, {
        signal: anything,
        onProgress: callable,
      });
      const watching = (stage: CompilationProgress['stage']) => ({
        signal,
        onProgress: (done: EvaluatedSequences) => onProgress?.({ stage, ...done }),
      });
      const { calibration, stateScales, biasCorrection, scale } = parseQuantizationSettings(settings);
      if (stateScales === 'row') requireUnitStates('stateScales', spec);
      const { method, percentile, sequences: count } = calibration;
      const bits = givenBits(settings);
      const { stateBits, cellBits, inputBits, layers } = bits;
      const key = `${count} ${stateScales}`;
      const seen = () => sequencesOf(task, 'train', count);
      const observing = { ...(stateScales && { granularity: stateScales }), ...watching('calibrated') };
      const rangesOf = observed.get(key) ?? (await observeRanges(spec, seen(), observing));
      observed.set(key, rangesOf);
      const ranges = rangesOf(defined({ method, percentile, stateBits, cellBits, inputBits, layers }));
      const { inputNormalization = null, outputNormalization = null, labels = [] } = task;
      const compiled = compile(spec, ranges, {
        ...{ ...bits, scale },
        ...{ inputNormalization, outputNormalization, labels, answers: task.answers },
        ...(task.inputNames && { inputNames: task.inputNames }),
        ...(origin && { origin }),
      });
      return biasCorrection ? correctBias(spec, compiled, seen(), watching('corrected')) : compiled;
    },
  };
}

function trainedStateBits({ layers }: IntegerSpec): number | null {
  const bits = layers.map((layer) => ('stateFormat' in layer ? (layer.stateFormat?.bits ?? null) : null));
  return bits.some((one) => one === null) ? null : Math.max(...(bits as number[]));
}

/** The bits that were given, so that models tell them from defaults. */
export function givenBits({
  calibration,
  stateScales,
  biasCorrection,
  scale,
  ...bits
}: QuantizationOptions): GivenBits {
  return defined(bits) as GivenBits;
}

type GivenBits = Pick<CompileOptions, keyof NetworkBits | 'inputBits' | 'readoutBits'>;

function defined<T extends object>(options: T): { [key in keyof T]: Exclude<T[key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
