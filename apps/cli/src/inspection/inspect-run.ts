import { existsSync } from 'node:fs';
import type { TaskRecord } from '@qornn/tasks';
import { PluginsError, RunFolder } from '@qornn/training';
import { stringify } from 'yaml';
import { startBackend } from '../backend.js';
import { durationText, metricLabel, metricText } from '../display/number-format.js';
import { printableLine } from '../display/printable.js';
import { tableText } from '../display/table.js';
import type { Terminal } from '../display/terminal.js';
import { UnknownKindError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { madeFrom } from '../quantization/integer-origin.js';
import { modelPath, readModelFile } from '../quantization/model-file.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { summarizeModel } from '../quantization/model-summary.js';
import { noRecordText, openRunFolderModel } from '../runs/open-run-folder.js';
import { diagnose, type LayerDiagnostics } from '../training/orthogonality.js';
import { firstFew } from './first-few.js';
import { modelSummaryText } from './model-summary-text.js';
import { normalizationLines } from './normalization-lines.js';

/** Shows configuration and summary of a run, the orthogonality of its recurrent weights, and its integer model, if any. */
export async function inspectRun(
  directory: string,
  options: GlobalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const folder = new RunFolder(directory);
  const run = await openRunFolderModel(directory, { ...options, terminal, signal }).catch((error: Error) => {
    if (!(error.cause instanceof PluginsError)) throw error;
    terminal.log(error.message);
    return null;
  });
  const config = run?.config ?? folder.readDocument();
  const summary = existsSync(folder.summary) ? folder.readSummary() : null;
  // A run that was stopped early may have no best checkpoint, or none at all.
  const checkpoint = (['best', 'last'] as const).find((which) => existsSync(folder.checkpoint(which))) ?? null;
  const file = modelPath(directory);
  const quantized = existsSync(file);
  const integer = quantized ? integerModel(file, terminal) : null;
  if (integer) warnOfMismatch(file, terminal);

  let parameters: number | null = null;
  const layers: LayerDiagnostics[] = [];
  if (checkpoint && run) {
    await startBackend(options.backend, terminal);
    const model = run.loadModel(checkpoint);
    parameters = model.countParams();
    try {
      for (const layer of model.layers) {
        const diagnostics = await diagnose(layer, run.shape.timeSteps, signal);
        if (diagnostics) layers.push(diagnostics);
      }
    } finally {
      model.dispose();
    }
  }
  const record = folder.readRecord();
  const from = integer && run ? madeFrom(integer.model, run) : null;
  const report = {
    run: directory,
    config,
    data: record,
    summary,
    checkpoint,
    parameters,
    layers,
    integer: integer && { modelPath: file, bytes: integer.bytes, ...summarizeModel(integer.model) },
    madeFrom: from,
  };
  const { bold } = terminal.colors;
  const withoutModel = quantized ? 'unknown without the plugins' : 'none yet; quantize creates it';
  terminal.result(report, () =>
    [
      bold('Configuration'),
      indent(stringify(config).trimEnd()),
      '',
      bold('Data'),
      indent(record ? recordText(record) : noRecordText(directory)),
      '',
      bold('Training'),
      indent(summary ? summaryText(summary) : 'not finished, no summary yet'),
      '',
      bold(`Recurrent weights${checkpoint ? ` (checkpoint ${checkpoint})` : ''}`),
      indent(run ? weightsText(layers, checkpoint !== null) : 'unknown without the plugins'),
      '',
      bold('Integer model'),
      indent(report.integer ? modelSummaryText(report.integer, file) : withoutModel),
      ...(from === 'stale' ? [indent('stale: it was made from earlier weights of the run')] : []),
    ].join('\n'),
  );
}

interface SummaryLike {
  stopped: string;
  steps: number;
  seconds: number;
  totalSeconds?: number;
  backend: string;
  versions: { node: string; tfjs: string };
  machine: { cpu: string; cores: number; memoryGiB: number };
  best: { step: number; metrics: Record<string, number> } | null;
}

function summaryText(summary: SummaryLike): string {
  const { stopped, steps, seconds, totalSeconds = seconds, best, backend, versions, machine } = summary;
  const metrics = Object.entries(best?.metrics ?? {}).map(
    ([name, value]) => `${metricLabel(name)} ${metricText(name, value)}`,
  );
  return [
    `${stopped} after ${steps} steps, ${durationText(totalSeconds)}`,
    ...(best ? [`best at step ${best.step}: ${metrics.join(', ')} (validation)`] : []),
    `${backend}, TensorFlow.js ${versions.tfjs}, Node ${versions.node}, ${machine.cores} × ${machine.cpu}, ${machine.memoryGiB} GiB`,
  ].join('\n');
}

function weightsText(layers: readonly LayerDiagnostics[], hasCheckpoint: boolean): string {
  if (!hasCheckpoint) return 'no checkpoint yet';
  return layers.length > 0 ? layers.map(layerText).join('\n') : 'this cell has no orthogonal weights';
}

function layerText({ name, units, parametrization, horizon, latent, quantized }: LayerDiagnostics): string {
  const number = (value: number) => (value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential(1) : value.toFixed(4));
  const row = (label: string, w: LayerDiagnostics['latent']) => [
    label,
    number(w.defect),
    number(w.spectralRadius),
    `${number(w.singularValues.smallest)} … ${number(w.singularValues.largest)}`,
    number(w.horizonGain),
  ];
  const { exact, parameters, operationsPerStep } = parametrization;
  const nature = `${parametrization.name}: ${exact ? 'exactly' : 'not always exactly'} orthogonal before quantization, ${parameters} parameters, ${(operationsPerStep / 1e6).toFixed(1)} million multiplications per training step`;
  const table = tableText(
    [
      `${name}, ${units} units`,
      'orthogonality defect',
      'spectral radius',
      'singular values',
      `gain over ${horizon} steps`,
    ],
    [row('latent', latent), row('quantized', quantized)],
  );
  return `${table}\n${nature}`;
}

function recordText({
  inputNames,
  labels,
  inputNormalization,
  outputNormalization,
  timeSteps,
  ...rest
}: TaskRecord): string {
  const { sizes, data, notes } = rest;
  return [
    ...(data
      ? data.files.map(({ name, bytes, sha256 }) => `${printableLine(name)}: ${bytes} bytes, SHA-256 ${sha256}`)
      : ['generated from the seed']),
    `sequences of ${timeSteps} steps${sizes ? `: ${sizes.train} train, ${sizes.validation} validate, ${sizes.test} test` : ''}`,
    ...(inputNames ? [`inputs are named ${firstFew(inputNames.map(printableLine))}`] : []),
    ...(labels ? [`outputs are named ${firstFew(labels.map(printableLine))}`] : []),
    ...normalizationLines('inputs are (x − mean) / std', inputNormalization),
    ...normalizationLines('values are mean + std · logit', outputNormalization),
    ...notes.map((note) => `note: ${printableLine(note)}`),
  ].join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

/** The integer model of a run; null if its kinds of layers come from plugins that are not loaded. */
function integerModel(file: string, terminal: Terminal): ReturnType<typeof readModelFile> | null {
  try {
    return readModelFile(file);
  } catch (error) {
    if (!(error instanceof UnknownKindError)) throw error;
    terminal.log(error.message);
    return null;
  }
}
