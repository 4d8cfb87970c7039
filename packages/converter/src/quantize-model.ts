import {
  type BitSearch,
  type BitSetting,
  bitSources,
  deserialize,
  type IntModel,
  type ModelOrigin,
  modelPrecision,
  type PartPrecision,
  type QuantizationReport,
  serialize,
} from '@qornn/int-runtime';
import { anything, callable, integer, number, object, optionsOf } from '@qornn/options';
import type { Measures, Task } from '@qornn/tasks';
import { type EvaluatedPart, type EvaluatedSequences, evaluatedPart, modelPredictor } from '@qornn/training/loop';
import {
  parseQuantizationSettings,
  type QuantizationOptions,
  type QuantizationSettings,
} from '@qornn/training/settings';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { affordableSequences } from './affordable-sequences.js';
import { bestBits, foundBits, type SearchReference, type SearchTrial, type TrialProgress } from './bit-search.js';
import { compareVariants, type ModelVariant } from './compare-variants.js';
import { type CompilationProgress, givenBits, integerNetwork } from './integer-network.js';
import { integerPredictor } from './integer-predictor.js';
import { checkOptions } from './options.js';
import { reportQuantization, saturationOf } from './report-quantization.js';

/**
 * Progress: stages are reported before they begin, and trials of a search after they end. Within them, progress is reported after each
 * sequence or batch: `calibrated`, `corrected` (biases), `tried` (a setting of the search), `tested` and `reported` (quantization noise).
 */
export type QuantizationProgress =
  | { stage: 'calibration'; method: QuantizationSettings['calibration']['method']; part: EvaluatedPart }
  | ({ stage: 'search' } & SearchReference)
  | ({ stage: 'trial' } & SearchTrial)
  | { stage: 'test'; settings: QuantizationSettings; part: EvaluatedPart }
  | CompilationProgress
  | TrialProgress
  | ({ stage: 'tested' | 'reported' } & EvaluatedSequences);

export interface QuantizeModelOptions {
  /**
   * number of test sequences, and of validation sequences of a search; default 128, for data from files as many as have 2²⁰ time steps in
   * total, see `affordableSequences`
   */
  sequences?: number;
  /**
   * first searches bits of states, cell states, inputs, readout, and of weights that were trained in floating point; they replace those in the
   * settings. Without `maxBytes` it searches for the fewest bits, with it for the bits of weights with the best metric.
   */
  search?: {
    /**
     * allowed drop of the primary metric: percentage points of a fraction, percent of a loss, see `metricDrop`; default 0.3, with `maxBytes` any
     */
    maxDrop?: number;
    /** allowed bytes of the model file; default any */
    maxBytes?: number;
    /** upper limits; default 16 bits of states, cell states and inputs, 8 of the readout, those of the settings for weights */
    maxBits?: Partial<BitSetting>;
  };
  /** where the model comes from; stored in the integer model */
  origin?: ModelOrigin;
  /** stops between two batches or sequences */
  signal?: AbortSignal;
  onProgress?: (progress: QuantizationProgress) => void;
}

/** An integer model, and its metrics compared with the original. */
export interface QuantizedModel {
  /** deserialized from `file` */
  model: IntModel;
  /** the serialized model, see `serialize` */
  file: Uint8Array;
  /** the settings used: the given ones, with the bits that a search found, or that the states of all layers were trained with */
  settings: QuantizationSettings;
  /** on test sequences: with latent weights, with quantized weights, and in integers */
  metrics: Record<ModelVariant, Record<string, number>>;
  /** measures of the same answers; null if the task has none, see `measurementOf` */
  measures: Record<ModelVariant, Measures | null>;
  /** fraction of equal answers of integers and quantized weights; null if the answers are not classes */
  agreement: number | null;
  /** the part of the test split that was evaluated */
  part: EvaluatedPart;
  /** the part of the training split that was used for calibration */
  calibrated: EvaluatedPart;
  /** fraction of the states that are at a limit of their range */
  saturation: number;
  /** bits and steps of every number of the model, and where they come from */
  precision: PartPrecision[];
  /** saturation and quantization noise per layer and time step */
  report: QuantizationReport;
  /** null without a search */
  search: BitSearch | null;
}

const DEFAULT_SEQUENCES = 128;
const DEFAULT_MAX_DROP = 0.3;

/**
 * Converts a trained model into an integer model: calibrates on training sequences, compiles, corrects biases if `biasCorrection` is set,
 * and evaluates the deserialized integer model and the original on test sequences. Layers that were trained with rounded states
 * (`stateQuantizer`) keep their bits and range; `stateBits` is for the others.
 *
 * @param model a `tf.LayersModel` of recurrent layers of `@qornn/cells` and a dense readout; it is not disposed
 * @param task the task it was trained on
 * @param settings quantization of activations; same defaults as section `quantization` of a configuration
 * @throws ConfigError when a setting or option is invalid
 * @throws TypeError when the task is no `Task`, for instance a name
 * @throws DescribeError when the model cannot be converted
 * @throws CompileError when it cannot be converted with these settings
 * @throws SearchError when no bits keep the metric within `maxDrop`
 * @throws the reason of the aborted signal
 * @example
 * const { file, metrics } = await quantizeModel(model, task, { stateBits: 10 });
 */
export async function quantizeModel(
  model: LayersModel,
  task: Task,
  settings: QuantizationOptions = {},
  options: QuantizeModelOptions = {},
): Promise<QuantizedModel> {
  requireTask(task);
  const given = parseQuantizationSettings(settings);
  const {
    sequences = affordableSequences(task, DEFAULT_SEQUENCES),
    search: searchOptions,
    origin,
    signal,
    onProgress,
  } = checkOptions<QuantizeModelOptions>('quantizeModel', options, {
    sequences: integer(1),
    search: optionsOf<NonNullable<QuantizeModelOptions['search']>>({
      maxDrop: number('≥ 0', (drop) => drop >= 0),
      maxBytes: integer(1),
      maxBits: optionsOf<Partial<BitSetting>>({
        recurrentBits: integer(2, 8),
        kernelBits: integer(2, 8),
        stateBits: integer(4, 16),
        cellBits: integer(8, 16),
        inputBits: integer(2, 16),
        readoutBits: integer(2, 8),
      }),
    }),
    origin: object,
    signal: anything,
    onProgress: callable,
  });
  const part = evaluatedPart(task, 'test', sequences);
  const calibrated = evaluatedPart(task, 'train', given.calibration.sequences);
  const network = integerNetwork(model, task, origin);
  const asked = { ...given, stateBits: network.trainedStateBits ?? given.stateBits };
  onProgress?.({ stage: 'calibration', method: asked.calibration.method, part: calibrated });
  const search =
    searchOptions === undefined
      ? null
      : await bestBits(model, task, network, {
          ...{ given: settings, settings: asked, sequences, signal },
          onProgress: (progress) => onProgress?.(progress),
          maxDrop: searchOptions.maxDrop ?? (searchOptions.maxBytes === undefined ? DEFAULT_MAX_DROP : Infinity),
          maxBytes: searchOptions.maxBytes ?? Infinity,
          maxBits: searchOptions.maxBits ?? {},
          onReference: (reference) => onProgress?.({ stage: 'search', ...reference }),
          onTrial: (trial) => onProgress?.({ stage: 'trial', ...trial }),
        });
  const found = search === null ? {} : foundBits(search);
  const used = { ...asked, ...found };
  const compiled = await network.compile({ ...settings, ...found }, { signal, onProgress });
  const file = serialize(compiled);
  onProgress?.({ stage: 'test', settings: used, part });
  const integers = deserialize(file);
  const predictors = {
    latent: modelPredictor(model, { quantized: false }),
    quantized: modelPredictor(model, { quantized: true }),
    integer: await integerPredictor(integers),
  };
  const { metrics, measures, agreement } = await compareVariants(task, predictors, {
    ...{ sequences, signal },
    onProgress: (done) => onProgress?.({ stage: 'tested', ...done }),
  });
  const report = await reportQuantization(network.spec, integers, task, {
    signal,
    onProgress: (done) => onProgress?.({ stage: 'reported', ...done }),
  });
  return {
    model: integers,
    file,
    settings: used,
    metrics: metrics as QuantizedModel['metrics'],
    measures: measures as QuantizedModel['measures'],
    agreement,
    part,
    calibrated,
    saturation: saturationOf(report, integers),
    precision: modelPrecision(integers, bitSources(network.spec, givenBits({ ...settings, ...found }))),
    report,
    search,
  };
}

function requireTask(task: unknown): void {
  if (typeof (task as Partial<Task> | null | undefined)?.batch === 'function') return;
  const what = typeof task === 'string' ? `'${task}'` : String(task);
  throw new TypeError(
    `quantizeModel: task is ${what}; it must be a Task, as getTask and loadTask of @qornn/tasks return`,
  );
}
