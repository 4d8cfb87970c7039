import { describe } from '@qornn/cells';
import {
  affordableSequences,
  compareVariants,
  configuredSettings,
  integerNetwork,
  integerPredictor,
  originOf,
  quantizeModel,
  unsupportedReason,
} from '@qornn/converter';
import { estimateFirmware } from '@qornn/exporters';
import { deserialize, type IntModel, serialize } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { openRun, openRunModel, type RunConfig, train, validationPart } from '@qornn/training';
import { buildModel, evaluatedPart, type Predictor } from '@qornn/training/loop';
import type { Outcome } from './candidate.js';
import type { LastTask } from './last-task.js';
import { excessOf, type Limits } from './limits.js';
import { warpedMetrics } from './robustness.js';
import { untrainedIntegers } from './untrained-integers.js';

/** What networks are judged on. */
export type JudgedOn = 'validation' | 'warpedTraining';

/** A training to do and judge. */
export interface TrialRequest {
  config: RunConfig;
  /** the run folder to create */
  directory: string;
  limits: Limits;
  /** whether the run folder stays */
  keep: boolean;
  /** what the network is judged on: the validation split (default), or the training split, see `warpedMetrics` */
  judgedOn?: JudgedOn;
  /** recorded in the summary of the run */
  command?: string;
}

/** A trained run to judge. */
export type Judgement = Required<Pick<TrialRequest, 'config' | 'directory' | 'limits' | 'judgedOn'>>;

/** What the integer network of a run comes to. */
export type Measured = Required<Pick<Outcome, 'metrics' | 'sequences' | 'bytes'>> & Pick<Outcome, 'cycles'>;

/** What work of a process is done with. */
export interface TrialContext {
  tasks: LastTask;
  signal: AbortSignal;
}

/** What the test split says about a trained network. */
export interface TestResult {
  /** metrics with latent weights, with quantized weights, and in integers */
  metrics: Record<'latent' | 'quantized' | 'integer', Record<string, number>>;
  /** number of sequences, of how many; null for generated data */
  part: { sequences: number; of: number | null };
  bytes: number;
}

/** The fewest sequences that generated data are judged on. */
const DRAWN_SEQUENCES = 128;

/**
 * Evaluates a trained run on the test split: adds it to the summary of the run, and converts it to integers as `qornn quantize` does.
 *
 * @throws the abort reason of the signal
 */
export async function testRun(directory: string, signal: AbortSignal): Promise<TestResult> {
  const { config } = await openRunModel(directory, { allowPlugins: true });
  await train(config, { directory, resume: true, signal });
  signal.throwIfAborted();
  const run = await openRun(directory, { allowPlugins: true, signal });
  const model = run.loadModel();
  try {
    const origin = originOf(run, run.task, 'best');
    const settings = configuredSettings(describe(model), config.quantization);
    const { metrics, part, file } = await quantizeModel(model, run.task, settings, { origin, signal });
    return { metrics, part, bytes: file.length };
  } finally {
    model.dispose();
  }
}

/**
 * Why a network is not worth training: it has no integer form, or exceeds a limit whatever its weights become.
 *
 * @returns null if it is
 * @throws errors of the configuration and the data; the abort reason of the signal
 */
export async function refusalOf(
  config: RunConfig,
  limits: Limits,
  { tasks, signal }: TrialContext,
): Promise<string | null> {
  const task = await tasks.of(config, signal);
  const model = buildModel(config, task);
  try {
    const reason = unsupportedReason(model);
    if (reason !== null || (limits.maxBytes === undefined && limits.maxCycles === undefined)) return reason;
    const integers = await untrainedIntegers(model, config, task, signal);
    return excessOf(sizeOf(integers, serialize(integers).length, limits), limits);
  } catch (error) {
    // With its initial weights it may not compile; the trained ones decide.
    if ((error as Error).name === 'CompileError') return null;
    throw error;
  } finally {
    model.dispose();
  }
}

/**
 * Converts a trained network to integers with the quantization settings of its configuration, and evaluates those. The test split is not read.
 *
 * @throws where the network is to blame, for example when it has no integer form with its weights
 * @throws the abort reason of the signal
 */
export async function judgeRun(
  { config, directory, limits, judgedOn }: Judgement,
  { tasks, signal }: TrialContext,
): Promise<Measured> {
  const task = await tasks.of(config, signal);
  const run = await openRunModel(directory, { allowPlugins: true });
  const model = run.loadModel();
  try {
    const network = integerNetwork(model, task, originOf(run, task, 'best'));
    const settings = configuredSettings(network.spec, config.quantization);
    const file = serialize(await network.compile(settings, { signal }));
    const integers = deserialize(file);
    const predictor = await integerPredictor(integers);
    const judged =
      judgedOn === 'warpedTraining'
        ? await warpedMetrics(config, predictor, signal)
        : await validationMetrics(config, task, predictor, signal);
    return { ...judged, ...sizeOf(integers, file.length, limits) };
  } finally {
    model.dispose();
  }
}

async function validationMetrics(
  config: RunConfig,
  task: Task,
  predictor: Predictor,
  signal: AbortSignal,
): Promise<{ metrics: Record<string, number>; sequences: number }> {
  const asked = Math.max(affordableSequences(task, DRAWN_SEQUENCES), validationPart(task, config.training).sequences);
  const { sequences } = evaluatedPart(task, 'validation', asked);
  const { metrics } = await compareVariants(task, { integer: predictor }, { sequences, split: 'validation', signal });
  return { metrics: metrics.integer!, sequences };
}

function sizeOf(integers: IntModel, bytes: number, { device }: Limits): { bytes: number; cycles?: number } {
  return { bytes, ...(device !== undefined && { cycles: estimateFirmware(integers, { device }).step.count }) };
}
