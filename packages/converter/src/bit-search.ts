import {
  type BitSearch,
  type BitSetting,
  type BitTrial,
  bitParts,
  fitBits,
  type IntModel,
  searchBits,
  serialize,
} from '@qornn/int-runtime';
import { type MetricGoal, metricGoals, type Task } from '@qornn/tasks';
import { type EvaluatedPart, type EvaluatedSequences, evaluatedPart, modelPredictor } from '@qornn/training/loop';
import type { QuantizationOptions, QuantizationSettings } from '@qornn/training/settings';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { compareVariants } from './compare-variants.js';
import { type FailedSearch, SearchError } from './errors.js';
import type { CompilationProgress, CompileNetworkOptions, IntegerNetwork } from './integer-network.js';
import { integerPredictor } from './integer-predictor.js';
import { metricDrop } from './metric-drop.js';

/** The reference value of a search. */
export interface SearchReference {
  /** primary metric of the task */
  metric: { name: string; goal: MetricGoal };
  /** its value with quantized weights and floating-point states */
  value: number;
  /** allowed drop; Infinity if only the bytes are limited */
  maxDrop: number;
  /** allowed bytes of the model file; Infinity if only the drop is limited */
  maxBytes: number;
  /** the part of the validation split that is used */
  part: EvaluatedPart;
}

/** A tried setting. */
export interface SearchTrial extends BitTrial {
  /** why these bits do not compile; absent if they do */
  refusal?: string;
}

/** Progress of the evaluation of a setting, after each batch; without bits, of floating-point states. */
export type TrialProgress = { stage: 'tried'; bits: BitSetting | null } & EvaluatedSequences;

export interface SearchOptions {
  /** as given, without defaults */
  given: QuantizationOptions;
  /** the same with defaults */
  settings: QuantizationSettings;
  /** number of validation sequences; the test split stays unseen */
  sequences: number;
  /** allowed drop of the primary metric, see `metricDrop`; Infinity for none */
  maxDrop: number;
  /** allowed bytes of the model file; Infinity: searches for the fewest bits, else for the best metric */
  maxBytes: number;
  maxBits: Partial<BitSetting>;
  signal: AbortSignal | undefined;
  onProgress: (progress: CompilationProgress | TrialProgress) => void;
  onReference: (reference: SearchReference) => void;
  onTrial: (trial: SearchTrial) => void;
}

/**
 * Searches for the fewest bits that keep the primary metric within `maxDrop`; or, with `maxBytes`, for the bits of weights with the best metric.
 * States that were trained with their bits keep them.
 *
 * @throws SearchError if no tried setting is within the limits
 * @throws CompileError if no tried setting compiles
 * @throws the reason of the aborted signal
 */
export async function bestBits(
  model: LayersModel,
  task: Task,
  network: IntegerNetwork,
  { given, settings, sequences, maxDrop, maxBytes, maxBits, signal, onProgress, onReference, onTrial }: SearchOptions,
): Promise<BitSearch> {
  const { name } = task.primaryMetric;
  const goal = metricGoals(task)[name]!;
  const options = (bits: BitSetting | null) => ({
    ...({ sequences, split: 'validation', signal } as const),
    onProgress: (done: EvaluatedSequences) => onProgress({ stage: 'tried', bits, ...done }),
  });
  const quantized = modelPredictor(model, { quantized: true });
  const reference = (await compareVariants(task, { quantized }, options(null))).metrics.quantized![name]!;
  onReference({
    metric: { name, goal },
    ...{ value: reference, maxDrop, maxBytes },
    part: evaluatedPart(task, 'validation', sequences),
  });
  const refusals: Error[] = [];
  const compiled = (changed: QuantizationOptions) =>
    compiledOrRefused(network, { ...given, ...changed }, refusals, { signal, onProgress });
  const evaluate = async (bits: BitSetting) => {
    const integers = await compiled(bits);
    if (!integers) return Number.NaN;
    const integer = await integerPredictor(integers);
    return (await compareVariants(task, { integer }, options(bits))).metrics.integer![name]!;
  };
  const parts = bitParts(network.spec);
  const { weightBits, kernelBits = weightBits, recurrentBits = weightBits } = settings;
  const trained = network.trainedStateBits === null ? {} : { stateBits: network.trainedStateBits };
  const searching = {
    ...{ reference, parts, signal },
    dropOf: (metric: number, from: number) => metricDrop(goal, metric, from),
    maxBits: { kernelBits, recurrentBits, ...maxBits, ...trained },
    minBits: trained,
    onTrial: (trial: BitTrial) =>
      onTrial(Number.isNaN(trial.metric) ? { ...trial, refusal: refusals.at(-1)?.message ?? 'NaN' } : trial),
  };
  const { stateBits, cellBits, inputBits } = settings;
  const search = Number.isFinite(maxBytes)
    ? await fitBits(evaluate, {
        ...{ ...searching, maxDrop, maxBytes },
        states: { stateBits, inputBits, ...(parts.includes('cellBits') && { cellBits }) },
        bytesOf: async (bits) => {
          // Biases have as many bytes with a correction.
          const integers = await compiled({ ...bits, biasCorrection: false });
          return integers ? serialize(integers).length : Number.POSITIVE_INFINITY;
        },
      })
    : await searchBits(evaluate, { ...searching, maxDrop });
  if (search.found) return search;
  if (refusals.length > 0 && search.trials.every(({ metric }) => Number.isNaN(metric))) throw refusals[0]!;
  // More activation bits cannot recover accuracy lost by rounding the weights.
  const roundsWeights = parts.includes('kernelBits') || parts.includes('recurrentBits');
  const failed = { search, metric: name, maxDrop, maxBytes, roundsWeights };
  throw new SearchError(failureText(failed, goal), failed);
}

/** The bits that a search has chosen; one within bytes only chooses those of weights. */
export function foundBits({ best: { bits, bytes } }: BitSearch): Partial<BitSetting> {
  if (bytes === undefined) return bits;
  const { stateBits, cellBits, inputBits, ...weights } = bits;
  return weights;
}

function failureText({ search, metric: name, maxDrop, maxBytes }: FailedSearch, goal: MetricGoal): string {
  const { bits, metric, drop, bytes = 0 } = search.best;
  if (bytes > maxBytes) return `no bits fit into ${maxBytes} bytes; with the fewest, the model has ${bytes}`;
  const unit = goal === 'max' ? 'points' : '%';
  const weights = (['recurrent', 'kernel', 'cell'] as const).flatMap((part) => {
    const own = bits[`${part}Bits`];
    return own === undefined ? [] : [`${own} ${part}, `];
  });
  return `no bits keep ${name} within ${maxDrop} ${unit} of ${search.reference}; the best of ${search.trials.length} trials has ${weights.join('')}${bits.stateBits} state, ${bits.inputBits} input and ${bits.readoutBits} readout bits and reaches ${metric}, ${drop} ${unit} worse`;
}

async function compiledOrRefused(
  network: IntegerNetwork,
  settings: QuantizationOptions,
  refusals: Error[],
  options: CompileNetworkOptions,
): Promise<IntModel | undefined> {
  try {
    return await network.compile(settings, options);
  } catch (error) {
    if ((error as Error).name !== 'CompileError') throw error;
    refusals.push(error as Error);
    return undefined;
  }
}
