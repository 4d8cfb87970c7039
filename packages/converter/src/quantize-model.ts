import {
  type BitSearch,
  type BitSetting,
  deserialize,
  type IntModel,
  type ModelOrigin,
  type QuantizationReport,
  serialize,
} from '@qornn/int-runtime';
import { anything, callable, integer, number, object, optionsOf } from '@qornn/options';
import type { Task } from '@qornn/tasks';
import { type EvaluatedPart, evaluatedPart, modelPredictor } from '@qornn/training/loop';
import {
  parseQuantizationSettings,
  type QuantizationOptions,
  type QuantizationSettings,
} from '@qornn/training/settings';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { affordableSequences } from './affordable-sequences.js';
import { fewestBits, type SearchReference, type SearchTrial } from './bit-search.js';
import { compareForms, type Form } from './compare-forms.js';
import { integerNetwork } from './integer-network.js';
import { integerPredictor } from './integer-predictor.js';
import { lossReport, saturationOf } from './loss-report.js';
import { checkOptions } from './options.js';

/** What is being done: each is said before it begins, and each setting of a search after it was tried. */
export type QuantizationProgress =
  | { stage: 'calibration'; method: QuantizationSettings['calibration']['method']; part: EvaluatedPart }
  | ({ stage: 'search' } & SearchReference)
  | ({ stage: 'trial' } & SearchTrial)
  | { stage: 'test'; settings: QuantizationSettings; part: EvaluatedPart };

export interface QuantizeModelOptions {
  /**
   * unseen sequences to test on, and validation sequences to search on; default 128, and of data from files as many as have a million time
   * steps together
   */
  sequences?: number;
  /** looks for the fewest bits of states, inputs and readout first; they take the place of those of the settings */
  search?: {
    /** what the task's metric may lose: points of a fraction, percent of a loss; see `metricDrop`; default 0.3 */
    maxDrop?: number;
    /** no more than these; default what integers can have */
    most?: Partial<BitSetting>;
  };
  /** where the model comes from, for the integer model to carry */
  origin?: ModelOrigin;
  /** stops between two batches or sequences */
  signal?: AbortSignal;
  onProgress?: (progress: QuantizationProgress) => void;
}

/** An integer model, and how it does beside what it was made from. */
export interface QuantizedModel {
  /** as it is read back from `file` */
  model: IntModel;
  /** the bytes of its file, as `serialize` gives them */
  file: Uint8Array;
  /** what it was made with: as asked for, with the bits that were found */
  settings: QuantizationSettings;
  /** on unseen sequences: of the latent weights, of the quantized ones, and in integers */
  metrics: Record<Form, Record<string, number>>;
  /** fraction of the answers on which integers and quantized weights agree; null where the answers are not classes */
  agreement: number | null;
  /** how much of the test split `metrics` are of, and how much of the training split was calibrated on */
  part: EvaluatedPart;
  calibrated: EvaluatedPart;
  /** fraction of the states that lie at the end of their range */
  saturation: number;
  /** where integers lose what, layer by layer and step by step */
  report: QuantizationReport;
  /** null where nothing was searched for */
  search: BitSearch | null;
}

const DEFAULT_SEQUENCES = 128;
const DEFAULT_MAX_DROP = 0.3;

/**
 * Turns a trained model into an integer model: calibrates on training sequences, compiles, corrects the biases where that is asked for, and
 * tests it, as it is read back from its bytes, on unseen sequences beside what it was made from.
 *
 * @param model a `tf.LayersModel` of recurrent layers of `@qornn/cells` and a dense readout; it stays the caller's
 * @param task what it was trained on
 * @param settings how activations become integers; defaults are those of section `quantization` of a configuration
 * @throws ConfigError when a setting or option is wrong
 * @throws DescribeError, CompileError when the model has no integer form, or none with these settings
 * @throws SearchError when no bits keep the metric
 * @throws what the signal aborts with
 * @example
 * const { file, metrics } = await quantizeModel(model, task, { stateBits: 10 });
 */
export async function quantizeModel(
  model: LayersModel,
  task: Task,
  settings: QuantizationOptions = {},
  options: QuantizeModelOptions = {},
): Promise<QuantizedModel> {
  const asked = parseQuantizationSettings(settings);
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
      most: optionsOf<Partial<BitSetting>>({
        stateBits: integer(4, 16),
        inputBits: integer(2, 16),
        readoutBits: integer(2, 8),
      }),
    }),
    origin: object,
    signal: anything,
    onProgress: callable,
  });
  const part = evaluatedPart(task, 'test', sequences);
  const calibrated = evaluatedPart(task, 'train', asked.calibration.sequences);
  const network = integerNetwork(model, task, origin);
  onProgress?.({ stage: 'calibration', method: asked.calibration.method, part: calibrated });
  const search =
    searchOptions === undefined
      ? null
      : await fewestBits(model, task, network, {
          ...{ settings: asked, sequences, signal },
          maxDrop: searchOptions.maxDrop ?? DEFAULT_MAX_DROP,
          most: searchOptions.most ?? {},
          onReference: (reference) => onProgress?.({ stage: 'search', ...reference }),
          onTrial: (trial) => onProgress?.({ stage: 'trial', ...trial }),
        });
  const used = { ...asked, ...search?.best.bits };
  const file = serialize(await network.compile(used, signal));
  onProgress?.({ stage: 'test', settings: used, part });
  const integers = deserialize(file);
  const predictors = {
    latent: modelPredictor(model, { quantized: false }),
    quantized: modelPredictor(model, { quantized: true }),
    integer: await integerPredictor(integers),
  };
  const { metrics, agreement } = await compareForms(task, predictors, { sequences, signal });
  const report = await lossReport(network.spec, integers, task, signal);
  return {
    model: integers,
    file,
    settings: used,
    metrics: metrics as QuantizedModel['metrics'],
    agreement,
    part,
    calibrated,
    saturation: saturationOf(report, integers),
    report,
    search,
  };
}
