import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DescribeError } from '@qornn/cells';
import {
  compareVariants,
  configuredSettings,
  type IntegerNetwork,
  integerNetwork,
  integerPredictor,
  originOf,
} from '@qornn/converter';
import { CompileError, deserialize, serialize } from '@qornn/int-runtime';
import {
  evaluatedPart,
  type FileContent,
  modelPredictor,
  type OpenRun,
  parametersOf,
  type RunConfig,
  RunFolderError,
  type RunSummary,
  runFolderName,
  writeFilesLocked,
} from '@qornn/training';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { partText } from '../display/number-format.js';
import { UsageError } from '../errors.js';
import { isRunFolder, requireOutputFolder } from '../files/output.js';
import { modelFileName } from '../quantization/model-file.js';
import { digestOf } from '../quantization/model-report.js';
import type { AddingDisplay } from './adding-display.js';
import { type IntegerResult, type ResultRecord, recordName } from './result-record.js';
import { validationTenths } from './validation-tenths.js';

type CompileOptions = NonNullable<Parameters<IntegerNetwork['compile']>[1]>;

export interface AddResultOptions {
  /** folder of models; results are written to <models>/<name>-seed<seed> */
  models: string;
  /** number of test sequences */
  sequences: number;
  /** state bits to evaluate; the model with the bits of the configuration, else the first, is saved */
  stateBits: readonly number[];
  display: AddingDisplay;
  signal: AbortSignal;
}

/**
 * Evaluates all variants of a finished run, and writes its integer model and results into a folder of models.
 *
 * @throws the errors of opening the run and of compilation; nothing is written
 */
export async function addResult(
  run: OpenRun,
  { models, sequences: requested, stateBits, display, signal }: AddResultOptions,
): Promise<{ folder: string; record: ResultRecord }> {
  const { task, config } = run;
  const summary = run.summary();
  const { sequences } = evaluatedPart(task, 'test', requested);
  const testSequences = task.sizes?.test ?? null;
  requireOwnSummary(run.directory, summary, config);
  const model = run.loadModel('best');
  try {
    display.next(`${run.directory}: ${partText({ sequences, of: testSequences })} test sequences in floating point`);
    const { metrics } = await compareVariants(
      task,
      { latent: modelPredictor(model, { quantized: false }), quantized: modelPredictor(model, { quantized: true }) },
      { sequences, signal, onProgress: (done) => display.update('in floating point', done) },
    );
    const integer: IntegerResult[] = [];
    const files = new Map<number, Uint8Array>();
    const network = await integerFormOf(run, model, watching(display, 'integers', signal));
    const trainedBits = typeof network === 'string' ? null : network.trainedStateBits;
    if (typeof network !== 'string') {
      for (const bits of trainedBits === null ? stateBits : [trainedBits]) {
        const work = `${bits}-bit states`;
        display.line(`  integers, ${work}`);
        const settings = { ...configuredSettings(network.spec, config.quantization), stateBits: bits };
        const file = await compiled(network, settings, watching(display, work, signal));
        if (typeof file === 'string') {
          display.line(`  cannot be compiled: ${file}`);
          continue;
        }
        files.set(bits, file);
        const predictor = await integerPredictor(deserialize(file));
        const onProgress = (done: { sequences: number; of: number }) => display.update(work, done);
        const { metrics } = await compareVariants(task, { integer: predictor }, { sequences, signal, onProgress });
        integer.push({ stateBits: bits, metrics: metrics.integer!, bytes: file.length });
      }
    }
    const own = trainedBits ?? config.quantization.stateBits;
    const kept = files.has(own) ? own : (stateBits[0] ?? own);
    const file = files.get(kept);
    const parameters = parametersOf(model).reduce((total, { variable }) => total + variable.size, 0);
    const { name, seed, steps, seconds, stopped, backend, versions, machine } = summary;
    const record: ResultRecord = {
      ...{ name, seed, steps, seconds, stopped, backend, versions, machine },
      command: summary.command && repeatable(summary.command),
      metric: task.primaryMetric,
      date: new Date().toISOString(),
      config: { ...config, task: withoutFolders(config.task) },
      parameters,
      floatBytes: 4 * parameters,
      baselineLoss: task.baselineLoss,
      sequences,
      testSequences,
      trainingSequences: task.sizes?.train ?? null,
      ...(!trainsOnValidation(config) && { validation: validationTenths(run.metrics, steps, task.primaryMetric) }),
      ...(testSequences !== null && sequences < testSequences && { part: 'fair' as const }),
      quantized: metrics.quantized!,
      latent: metrics.latent!,
      integer,
      ...(typeof network === 'string' && { noInteger: network }),
      modelStateBits: file ? kept : null,
      modelSha256: file ? digestOf(file) : null,
    };
    signal.throwIfAborted();
    const folder = resultFolder(models, summary);
    mkdirSync(folder, { recursive: true });
    const together: [FileContent, ...FileContent[]] = [
      { path: join(folder, recordName), content: `${JSON.stringify(record, null, 2)}\n` },
    ];
    if (file) together.unshift({ path: join(folder, modelFileName), content: file });
    await writeFilesLocked(together);
    return { folder, record };
  } finally {
    model.dispose();
  }
}

/**
 * Output folder for model and results of a run.
 *
 * @throws UsageError when it is a run folder, whose summary would be overwritten, or inside one
 */
export function resultFolder(models: string, { name, seed }: { name: string; seed: number }): string {
  const folder = join(models, runFolderName({ name, seed }));
  requireOutputFolder('--models', folder);
  if (isRunFolder(folder)) {
    throw new UsageError(
      `--models: ${folder} is a run folder, whose summary would be overwritten; name another folder`,
    );
  }
  return folder;
}

/** @throws RunFolderError when name and seed of the summary differ from config.yaml */
function requireOwnSummary(directory: string, summary: RunSummary, config: RunConfig): void {
  for (const key of ['name', 'seed'] as const) {
    if (summary[key] === config[key]) continue;
    const [said, own] = [summary[key], config[key]].map((value) => JSON.stringify(value));
    throw new RunFolderError(join(directory, recordName), `${key}: is ${said}, but ${own} in config.yaml`);
  }
}

/** The network, ready for compilation, or why it cannot be converted. */
async function integerFormOf(
  run: OpenRun,
  model: LayersModel,
  options: CompileOptions,
): Promise<IntegerNetwork | string> {
  try {
    const { task, config } = run;
    const network = integerNetwork(model, task, originOf(run, task, 'best'));
    // A test compilation, without bias correction to save time.
    const settings = configuredSettings(network.spec, config.quantization);
    await network.compile({ ...settings, biasCorrection: false }, options);
    return network;
  } catch (error) {
    if (error instanceof DescribeError || error instanceof CompileError) return error.message;
    throw error;
  }
}

/**
 * A model file, or why it does not compile with these bits; other bits may work. It does not say why parts have their bits, which the
 * configuration beside it tells: files of results are compared in bytes.
 */
async function compiled(
  network: IntegerNetwork,
  settings: Parameters<IntegerNetwork['compile']>[0],
  options: CompileOptions,
): Promise<Uint8Array | string> {
  try {
    const model = await network.compile(settings, options);
    delete model.origin?.bits;
    return serialize(model);
  } catch (error) {
    if (error instanceof CompileError) return error.message;
    throw error;
  }
}

/** Options of a compilation whose sequences are shown. */
function watching(display: AddingDisplay, work: string, signal: AbortSignal): CompileOptions {
  const names = { calibrated: 'calibrating', corrected: 'correcting biases' };
  return { signal, onProgress: ({ stage, ...done }) => display.update(`${work}, ${names[stage]}`, done) };
}

/** Whether the validation split is part of the training split, so that metrics on it say little. */
function trainsOnValidation({ task }: RunConfig): boolean {
  return (task.split as { refit?: unknown } | undefined)?.refit === true;
}

/** Options of a task whose data files are named without their folders, which are of this machine. */
export function withoutFolders(task: RunConfig['task']): RunConfig['task'] {
  const { file } = task;
  if (typeof file === 'string') return { ...task, file: basename(file) };
  if (typeof file !== 'object' || file === null) return task;
  const named = Object.entries(file).map(([part, path]) => [part, typeof path === 'string' ? basename(path) : path]);
  return { ...task, file: Object.fromEntries(named) };
}

/** The command line without machine-specific options: output folder and display. */
function repeatable(command: string): string {
  return command.replace(/ --out(?: |=)\S+/g, '').replace(/ --json\b/g, '');
}
