import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type BitSearch,
  type BitSetting,
  deserialize,
  type IntModel,
  type QuantizationReport,
  searchBits,
  serialize,
} from '@qornn/int-runtime';
import { type EvaluatedPart, evaluatedPart, type OpenRun, writeTogether } from '@qornn/training';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { metricLabel, metricText, partText } from '../display/number-format.js';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError, SearchError } from '../errors.js';
import { commandToType } from '../process/invocation.js';
import { type Comparison, compare, floatPredictor } from './comparison.js';
import { anatomy } from './integer-anatomy.js';
import {
  type IntegerNetwork,
  integerNetwork,
  integerPredictor,
  type QuantizationSettings,
  reportOn,
  saturationOf,
} from './integer-network.js';
import { originIn } from './integer-origin.js';
import { metricDrop } from './metric-drop.js';
import { modelPath, quantizationPath } from './model-file.js';
import { digestOf } from './model-report.js';

export interface QuantizeRunOptions {
  settings: QuantizationSettings;
  /** unseen sequences to test on */
  sequences: number;
  /** looks for the fewest bits first, at most `most`, with which the task's metric drops by no more; see `metricDrop` */
  search?: { maxDrop: number; most: Partial<BitSetting> };
  /** default `'best'` */
  checkpoint?: 'best' | 'last';
  /** default: in the run folder */
  path?: string;
  terminal: Terminal;
  /** stops between two batches; nothing is written then */
  signal: AbortSignal;
}

/** An integer model on disk, and how it does beside what it was made from. */
export interface QuantizedRun {
  modelPath: string;
  /** of the model file, by which the report beside it knows it */
  modelSha256: string;
  /** what it was made with: as asked for, with the bits that were found */
  settings: QuantizationSettings;
  comparison: Comparison;
  /** how much of the test split `comparison` is of, and how much of the training split was calibrated on */
  part: EvaluatedPart;
  calibrated: EvaluatedPart;
  /** fraction of the states that lie at the end of their range */
  saturation: number;
  report: QuantizationReport;
  /** null where nothing was searched for */
  search: BitSearch | null;
  /** the parameters of the network as float32; the model file */
  bytes: { float32: number; integer: number };
}

/**
 * Makes the integer model of a trained run, tests it as it is read back from its bytes, and writes it, with what was measured beside it.
 * Nothing is written before all is known.
 *
 * @throws CheckpointError, RunFolderError, and what compilation refuses
 * @throws SearchError when no bits hold the metric; nothing is written then
 * @throws what the signal aborts with; where a search has found bits that hold, an InterruptedError that says which
 */
export async function quantizeRun(
  run: OpenRun,
  {
    settings: asked,
    sequences,
    search: asksFor,
    checkpoint = 'best',
    path = modelPath(run.directory),
    terminal,
    signal,
  }: QuantizeRunOptions,
): Promise<QuantizedRun> {
  const { task } = run;
  const model = run.loadModel(checkpoint);
  let held: BitSetting | undefined;
  try {
    const part = evaluatedPart(task, 'test', sequences);
    const calibrated = evaluatedPart(task, 'train', asked.calibration.sequences);
    terminal.log(`  calibrating by ${asked.calibration.method} on ${partText(calibrated)} training sequences`);
    const network = integerNetwork(model, task, originIn(run, task, checkpoint));
    const search = asksFor
      ? await searchFor(run, model, network, {
          settings: asked,
          sequences,
          ...asksFor,
          signal,
          terminal,
          onHold: (bits) => {
            held = bits;
          },
        })
      : null;
    const settings = { ...asked, ...search?.best.bits };
    const file = serialize(await network.compile(settings, signal));
    terminal.log(`  compiled with ${bitsText(settings)}; running ${partText(part)} unseen sequences`);
    const integers = deserialize(file);
    const predictors = {
      latent: floatPredictor(model, { quantized: false }),
      quantized: floatPredictor(model, { quantized: true }),
      integer: await integerPredictor(integers),
    };
    const comparison = await compare(task, predictors, { sequences, signal });
    const told = await reportOn(network.spec, integers, task, signal);
    const quantized: QuantizedRun = {
      modelPath: path,
      modelSha256: digestOf(file),
      settings,
      comparison,
      part,
      calibrated,
      saturation: saturationOf(told, integers),
      report: told,
      search,
      bytes: { float32: 4 * anatomy(integers).parameters, integer: file.length },
    };
    // Both or none, so that a model and what is said of it belong together.
    signal.throwIfAborted();
    mkdirSync(dirname(path), { recursive: true });
    const report = `${JSON.stringify({ ...part, ...quantized }, null, 2)}\n`;
    await writeTogether([
      { path, content: file },
      { path: quantizationPath(path), content: report },
    ]);
    return quantized;
  } catch (error) {
    if ((error as Error).name !== 'AbortError' || !held) throw error;
    const soFar = `--state-bits ${held.stateBits} --input-bits ${held.inputBits} --readout-bits ${held.readoutBits}`;
    throw new InterruptedError(
      `interrupted; the run in ${run.directory} is whole, go on with: ${commandToType(['quantize', run.directory])}; so far, these bits hold: ${soFar}`,
    );
  } finally {
    model.dispose();
  }
}

interface SearchFor {
  settings: QuantizationSettings;
  sequences: number;
  maxDrop: number;
  most: Partial<BitSetting>;
  signal: AbortSignal;
  terminal: Terminal;
  /** sees bits that hold, each fewer than those before */
  onHold: (bits: BitSetting) => void;
}

/** On validation sequences, so that those that the result is tested on are still unseen. */
async function searchFor(
  { task }: OpenRun,
  model: LayersModel,
  network: IntegerNetwork,
  { settings, sequences, maxDrop, most, signal, terminal, onHold }: SearchFor,
): Promise<BitSearch> {
  const { name, goal } = task.primaryMetric;
  const options = { sequences, split: 'validation', signal } as const;
  const quantized = floatPredictor(model, { quantized: true });
  const reference = (await compare(task, { quantized }, options)).metrics.quantized![name]!;
  const valueText = (value: number) => `${metricLabel(name)} ${metricText(name, value)}`;
  const unit = goal === 'max' ? 'points' : '%';
  terminal.log(
    `  searching the fewest bits: ${valueText(reference)} with states in floating point, on ${partText(evaluatedPart(task, 'validation', sequences))} validation sequences; it may ${goal === 'max' ? 'drop' : 'rise'} by ${maxDrop} ${unit}`,
  );
  const refusals: Error[] = [];
  const search = await searchBits(
    async (bits) => {
      const integers = await compiledOrRefused(network, { ...settings, ...bits }, refusals, signal);
      if (!integers) return Number.NaN;
      const integer = await integerPredictor(integers);
      return (await compare(task, { integer }, options)).metrics.integer![name]!;
    },
    {
      maxDrop,
      reference,
      dropOf: (metric, from) => metricDrop(goal, metric, from),
      most,
      signal,
      onTrial: ({ bits, metric, drop, holds }) => {
        if (holds) onHold(bits);
        const result = Number.isNaN(metric)
          ? `no integer form (${refusals.at(-1)?.message})`
          : `${valueText(metric)}, ${drop < 0 ? 'better' : 'worse'} by ${Math.abs(drop).toFixed(2)} ${unit}: ${holds ? 'holds' : 'too much'}`;
        terminal.log(`    ${bitsText(bits)}: ${result}`);
      },
    },
  );
  if (search.found) return search;
  if (refusals.length === search.trials.length) throw refusals[0]!;
  const { bits, metric, drop } = search.best;
  // Bits of activations cannot give back what the weights have lost.
  const rounded = network.spec.layers.some(({ recurrent }) => recurrent.kind === 'real');
  const cure = rounded
    ? `the weights were trained without a quantizer, and lose by being rounded to ${settings.weightBits} bits: train with one, or allow more with --max-drop`
    : 'allow that with --max-drop, or try another --calibration or --state-scales row';
  throw new SearchError(
    `no bits keep ${metricLabel(name)} within ${maxDrop} ${unit} of ${metricText(name, reference)}; of ${search.trials.length} tries, ${bitsText(bits)} come nearest, with ${metricText(name, metric)}, ${drop.toFixed(2)} ${unit} worse; ${cure}`,
  );
}

async function compiledOrRefused(
  network: IntegerNetwork,
  settings: QuantizationSettings,
  refusals: Error[],
  signal: AbortSignal,
): Promise<IntModel | undefined> {
  try {
    return await network.compile(settings, signal);
  } catch (error) {
    if ((error as Error).name !== 'CompileError') throw error;
    refusals.push(error as Error);
    return undefined;
  }
}

function bitsText({ stateBits, inputBits, readoutBits }: BitSetting): string {
  return `state ${stateBits}, input ${inputBits}, readout ${readoutBits} bits`;
}
