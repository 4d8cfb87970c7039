import { type BitSearch, type BitSetting, type BitTrial, type IntModel, searchBits } from '@qornn/int-runtime';
import { type MetricGoal, metricGoals, type Task } from '@qornn/tasks';
import { type EvaluatedPart, type EvaluatedSequences, evaluatedPart, modelPredictor } from '@qornn/training/loop';
import type { QuantizationSettings } from '@qornn/training/settings';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { compareVariants } from './compare-variants.js';
import { SearchError } from './errors.js';
import type { CompilationProgress, CompileNetworkOptions, IntegerNetwork } from './integer-network.js';
import { integerPredictor } from './integer-predictor.js';
import { metricDrop } from './metric-drop.js';

/** The reference value of a search. */
export interface SearchReference {
  /** primary metric of the task */
  metric: { name: string; goal: MetricGoal };
  /** its value with quantized weights and floating-point states */
  value: number;
  maxDrop: number;
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
  settings: QuantizationSettings;
  /** number of validation sequences; the test split stays unseen */
  sequences: number;
  /** allowed drop of the primary metric, see `metricDrop` */
  maxDrop: number;
  maxBits: Partial<BitSetting>;
  signal: AbortSignal | undefined;
  onProgress: (progress: CompilationProgress | TrialProgress) => void;
  onReference: (reference: SearchReference) => void;
  onTrial: (trial: SearchTrial) => void;
}

/**
 * Searches for the fewest bits of states, inputs and readout that keep the primary metric within `maxDrop`. States that were trained with
 * their bits keep them.
 *
 * @throws SearchError if no tried setting keeps it
 * @throws CompileError if no tried setting compiles
 * @throws the reason of the aborted signal
 */
export async function fewestBits(
  model: LayersModel,
  task: Task,
  network: IntegerNetwork,
  { settings, sequences, maxDrop, maxBits, signal, onProgress, onReference, onTrial }: SearchOptions,
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
    value: reference,
    maxDrop,
    part: evaluatedPart(task, 'validation', sequences),
  });
  const refusals: Error[] = [];
  const trained = network.trainedStateBits === null ? {} : { stateBits: network.trainedStateBits };
  const search = await searchBits(
    async (bits) => {
      const integers = await compiledOrRefused(network, { ...settings, ...bits }, refusals, { signal, onProgress });
      if (!integers) return Number.NaN;
      const integer = await integerPredictor(integers);
      return (await compareVariants(task, { integer }, options(bits))).metrics.integer![name]!;
    },
    {
      maxDrop,
      reference,
      dropOf: (metric, from) => metricDrop(goal, metric, from),
      maxBits: { ...maxBits, ...trained },
      minBits: trained,
      signal,
      onTrial: (trial) =>
        onTrial(Number.isNaN(trial.metric) ? { ...trial, refusal: refusals.at(-1)?.message ?? 'NaN' } : trial),
    },
  );
  if (search.found) return search;
  if (refusals.length === search.trials.length) throw refusals[0]!;
  const { bits, metric, drop } = search.best;
  const unit = goal === 'max' ? 'points' : '%';
  // More activation bits cannot recover accuracy lost by rounding the weights.
  const roundsWeights = network.spec.layers.some(hasRealMatrix);
  throw new SearchError(
    `no bits keep ${name} within ${maxDrop} ${unit} of ${reference}; the best of ${search.trials.length} trials has ${bits.stateBits} state, ${bits.inputBits} input and ${bits.readoutBits} readout bits and reaches ${metric}, ${drop} ${unit} worse`,
    { search, metric: name, maxDrop, roundsWeights },
  );
}

/** Whether a layer of any kind has a matrix that compilation rounds. */
function hasRealMatrix(layer: object): boolean {
  return Object.values(layer).some((part) => (part as { kind?: unknown } | null)?.kind === 'real');
}

async function compiledOrRefused(
  network: IntegerNetwork,
  settings: QuantizationSettings,
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
