import { rmSync } from 'node:fs';
import {
  affordableSequences,
  compareVariants,
  integerNetwork,
  integerPredictor,
  originOf,
  quantizeModel,
  unsupportedReason,
} from '@qornn/converter';
import { estimateFirmware } from '@qornn/exporters';
import { deserialize, type IntModel, serialize } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { loadTaskOf, openRun, openRunModel, type RunConfig, train, validationPart } from '@qornn/training';
import { buildModel, evaluatedPart, type Predictor } from '@qornn/training/loop';
import type { Outcome } from './candidate.js';
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
 * Trains a network, converts it to integers with the quantization settings of its configuration, and evaluates those.
 * The test split is not read.
 *
 * @param onStep called after each training step
 * @returns also what went wrong, where the network is to blame: divergence, memory, no integer form
 * @throws the abort reason of the signal; then no run folder stays
 */
export async function runTrial(
  { config, directory, limits, keep, judgedOn = 'validation', command }: TrialRequest,
  { signal, onStep }: { signal: AbortSignal; onStep?: (step: number) => void },
): Promise<Outcome> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  // What an earlier, interrupted search left.
  rmSync(directory, { recursive: true, force: true });
  let kept = false;
  try {
    const task = await loadTaskOf(config, { signal });
    const refusal = await refusalOf(config, task, limits, signal);
    if (refusal !== null) return { status: 'refused', reason: refusal, seconds: seconds() };
    const { stopped } = await train(config, {
      directory,
      test: false,
      signal,
      ...(command !== undefined && { command }),
      onProgress: ({ step }) => onStep?.(step),
    });
    signal.throwIfAborted();
    if (stopped === 'interrupted') throw new Error('the training was interrupted');
    const measured = await measure({ config, directory, limits, judgedOn }, task, signal);
    const excess = excessOf(measured, limits);
    if (excess !== null) return { status: 'refused', reason: excess, seconds: seconds() };
    kept = keep;
    return { status: 'measured', ...measured, seconds: seconds() };
  } catch (error) {
    signal.throwIfAborted();
    return { status: 'failed', reason: reasonOf(error), seconds: seconds() };
  } finally {
    if (!kept) rmSync(directory, { recursive: true, force: true });
  }
}

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
    const { metrics, part, file } = await quantizeModel(model, run.task, config.quantization, { origin, signal });
    return { metrics, part, bytes: file.length };
  } finally {
    model.dispose();
  }
}

/** Why a network is not worth training: it has no integer form, or exceeds a limit whatever its weights become. */
async function refusalOf(config: RunConfig, task: Task, limits: Limits, signal: AbortSignal): Promise<string | null> {
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

async function measure(
  { config, directory, limits, judgedOn }: Required<Pick<TrialRequest, 'config' | 'directory' | 'limits' | 'judgedOn'>>,
  task: Task,
  signal: AbortSignal,
): Promise<Required<Pick<Outcome, 'metrics' | 'sequences' | 'bytes'>> & Pick<Outcome, 'cycles'>> {
  const run = await openRunModel(directory, { allowPlugins: true });
  const model = run.loadModel();
  try {
    const network = integerNetwork(model, task, originOf(run, task, 'best'));
    const file = serialize(await network.compile(config.quantization, { signal }));
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

function reasonOf(error: unknown): string {
  const { message } = error as Error;
  return String(message ?? error).replaceAll('\n', '; ');
}
