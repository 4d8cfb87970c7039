import { type BitSearch, type BitSetting, type BitTrial, type IntModel, searchBits } from '@qornn/int-runtime';
import { type MetricGoal, metricGoals, type Task } from '@qornn/tasks';
import { type EvaluatedPart, evaluatedPart, modelPredictor } from '@qornn/training/loop';
import type { QuantizationSettings } from '@qornn/training/settings';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { compareForms } from './compare-forms.js';
import { SearchError } from './errors.js';
import type { IntegerNetwork } from './integer-network.js';
import { integerPredictor } from './integer-predictor.js';
import { metricDrop } from './metric-drop.js';

/** What a search compares with. */
export interface SearchReference {
  /** what the task is judged by */
  metric: { name: string; goal: MetricGoal };
  /** its value with states in floating point */
  value: number;
  maxDrop: number;
  /** how much of the validation split it is of */
  part: EvaluatedPart;
}

/** A setting that was tried. */
export interface SearchTrial extends BitTrial {
  /** why the network has no integer form with these bits; absent where it has one */
  refusal?: string;
}

export interface SearchOptions {
  settings: QuantizationSettings;
  /** of the validation split, so that those that the result is tested on are still unseen */
  sequences: number;
  /** of the metric the task is judged by; see `metricDrop` */
  maxDrop: number;
  most: Partial<BitSetting>;
  signal: AbortSignal | undefined;
  onReference: (reference: SearchReference) => void;
  onTrial: (trial: SearchTrial) => void;
}

/**
 * The fewest bits of states, inputs and readout with which a network keeps its metric.
 *
 * @throws SearchError when no bits do
 * @throws CompileError when the network has no integer form with any of them
 * @throws what the signal aborts with
 */
export async function fewestBits(
  model: LayersModel,
  task: Task,
  network: IntegerNetwork,
  { settings, sequences, maxDrop, most, signal, onReference, onTrial }: SearchOptions,
): Promise<BitSearch> {
  const { name } = task.primaryMetric;
  const goal = metricGoals(task)[name]!;
  const options = { sequences, split: 'validation', signal } as const;
  const quantized = modelPredictor(model, { quantized: true });
  const reference = (await compareForms(task, { quantized }, options)).metrics.quantized![name]!;
  onReference({
    metric: { name, goal },
    value: reference,
    maxDrop,
    part: evaluatedPart(task, 'validation', sequences),
  });
  const refusals: Error[] = [];
  const search = await searchBits(
    async (bits) => {
      const integers = await compiledOrRefused(network, { ...settings, ...bits }, refusals, signal);
      if (!integers) return Number.NaN;
      const integer = await integerPredictor(integers);
      return (await compareForms(task, { integer }, options)).metrics.integer![name]!;
    },
    {
      maxDrop,
      reference,
      dropOf: (metric, from) => metricDrop(goal, metric, from),
      most,
      signal,
      onTrial: (trial) =>
        onTrial(Number.isNaN(trial.metric) ? { ...trial, refusal: refusals.at(-1)?.message ?? 'NaN' } : trial),
    },
  );
  if (search.found) return search;
  if (refusals.length === search.trials.length) throw refusals[0]!;
  const { bits, metric, drop } = search.best;
  const unit = goal === 'max' ? 'points' : '%';
  // Bits of activations cannot give back what the weights have lost.
  const roundsWeights = network.spec.layers.some(({ recurrent }) => recurrent.kind === 'real');
  throw new SearchError(
    `no bits keep ${name} within ${maxDrop} ${unit} of ${reference}; of ${search.trials.length} tries, state ${bits.stateBits}, input ${bits.inputBits}, readout ${bits.readoutBits} bits come nearest, with ${metric}, ${drop} ${unit} worse`,
    { search, metric: name, maxDrop, roundsWeights },
  );
}

async function compiledOrRefused(
  network: IntegerNetwork,
  settings: QuantizationSettings,
  refusals: Error[],
  signal: AbortSignal | undefined,
): Promise<IntModel | undefined> {
  try {
    return await network.compile(settings, signal);
  } catch (error) {
    if ((error as Error).name !== 'CompileError') throw error;
    refusals.push(error as Error);
    return undefined;
  }
}
