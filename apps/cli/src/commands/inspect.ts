import { existsSync } from 'node:fs';
import type { ModelOrigin } from '@qornn/int-runtime';
import type { TaskRecord } from '@qornn/tasks';
import { startBackend } from '../backend.js';
import { bytesText, durationText, metricLabel, metricText } from '../display/number-format.js';
import { printableLine } from '../display/printable.js';
import { tableText } from '../display/table.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import type { GlobalOptions } from '../global-options.js';
import { stoppable } from '../interruption.js';
import type { IntegerAnatomy, MatrixAnatomy, NormalizationAnatomy } from '../quantization/integer-anatomy.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import type { LayerDiagnostics } from '../training/orthogonality.js';

/** `qornn inspect`: what is in a run folder or a model file. */
export async function inspect(path: string, options: GlobalOptions, terminal: Terminal): Promise<void> {
  const kind = fileKind(path);
  if (kind === 'missing') throw new UsageError(`${path}: no such run folder or model file`);
  await stoppable(terminal, (signal) =>
    kind === 'folder' ? inspectRun(path, options, terminal, signal) : inspectModelFile(path, terminal),
  );
}

async function inspectRun(
  directory: string,
  options: GlobalOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const [
    { noRecordText, openRunFolderModel },
    { PluginsError, RunFolder },
    { OrthogonalRNN },
    { diagnose },
    { modelPath, readModelFile },
    { anatomy },
    { madeFrom },
  ] = await Promise.all([
    import('../runs/open-run-folder.js'),
    import('@qornn/training'),
    import('@qornn/cells'),
    import('../training/orthogonality.js'),
    import('../quantization/model-file.js'),
    import('../quantization/integer-anatomy.js'),
    import('../quantization/integer-origin.js'),
  ]);
  const folder = new RunFolder(directory);
  const run = await openRunFolderModel(directory, { ...options, terminal, signal }).catch((error: Error) => {
    if (!(error.cause instanceof PluginsError)) throw error;
    terminal.log(error.message);
    return null;
  });
  const config = run?.config ?? folder.readDocument();
  const summary = existsSync(folder.summary) ? folder.readSummary() : null;
  // A run that was stopped early has no best checkpoint yet, or none at all.
  const checkpoint = (['best', 'last'] as const).find((which) => existsSync(folder.checkpoint(which))) ?? null;
  const file = modelPath(directory);
  const integer = existsSync(file) ? readModelFile(file) : null;
  if (integer) warnOfMismatch(file, terminal);

  let parameters: number | null = null;
  const layers: LayerDiagnostics[] = [];
  if (checkpoint && run) {
    await startBackend(options.backend, terminal);
    const model = run.loadModel(checkpoint);
    parameters = model.countParams();
    try {
      for (const layer of model.layers) {
        if (layer instanceof OrthogonalRNN) layers.push(await diagnose(layer, run.shape.timeSteps, signal));
      }
    } finally {
      model.dispose();
    }
  }
  const record = folder.readRecord();
  const from = integer && run ? madeFrom(integer.model, run) : null;
  const { stringify } = await import('yaml');
  const report = {
    run: directory,
    config,
    data: record,
    summary,
    checkpoint,
    parameters,
    layers,
    integer: integer && { modelPath: file, bytes: integer.bytes, ...anatomy(integer.model) },
    madeFrom: from,
  };
  const { bold } = terminal.colors;
  terminal.result(report, () =>
    [
      bold('Configuration'),
      indent(stringify(config).trimEnd()),
      '',
      bold('Data'),
      indent(record ? recordText(record) : noRecordText(directory)),
      '',
      bold('Training'),
      indent(summary ? summaryText(summary) : 'not finished: there is no summary yet'),
      '',
      bold(`Recurrent weights${checkpoint ? ` (checkpoint ${checkpoint})` : ''}`),
      indent(run ? weightsText(layers, checkpoint !== null) : 'not to be told without the plugins'),
      '',
      bold('Integer model'),
      indent(report.integer ? anatomyText(report.integer, file) : 'none yet: quantize makes one'),
      ...(from === 'stale' ? [indent('stale: it was made from weights that the run no longer has')] : []),
    ].join('\n'),
  );
}

async function inspectModelFile(path: string, terminal: Terminal): Promise<void> {
  const [{ readModelFile }, { anatomy }] = await Promise.all([
    import('../quantization/model-file.js'),
    import('../quantization/integer-anatomy.js'),
  ]);
  const { model, bytes } = readModelFile(path);
  warnOfMismatch(path, terminal);
  const report = { modelPath: path, bytes, ...anatomy(model) };
  terminal.result(report, () => anatomyText(report, path));
}

interface SummaryLike {
  stopped: string;
  steps: number;
  seconds: number;
  backend: string;
  versions: { node: string; tfjs: string };
  machine: { cpu: string; cores: number; memoryGiB: number };
  best: { step: number; metrics: Record<string, number> } | null;
}

function summaryText({ stopped, steps, seconds, best, backend, versions, machine }: SummaryLike): string {
  const metrics = Object.entries(best?.metrics ?? {}).map(
    ([name, value]) => `${metricLabel(name)} ${metricText(name, value)}`,
  );
  return [
    `${stopped} after ${steps} steps, ${durationText(seconds)}`,
    ...(best ? [`best at step ${best.step}: ${metrics.join(', ')} (validation)`] : []),
    `${backend}, TensorFlow.js ${versions.tfjs}, Node ${versions.node}, ${machine.cores} × ${machine.cpu}, ${machine.memoryGiB} GiB`,
  ].join('\n');
}

function weightsText(layers: readonly LayerDiagnostics[], hasCheckpoint: boolean): string {
  if (!hasCheckpoint) return 'none yet: there is no checkpoint';
  return layers.length > 0 ? layers.map(layerText).join('\n') : 'no layer of this cell is kept orthogonal';
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
  const nature = `${parametrization.name}: ${exact ? 'exactly' : 'not always exactly'} orthogonal before quantization, ${parameters} free numbers, ${(operationsPerStep / 1e6).toFixed(1)} million multiplications a training step`;
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

function anatomyText(report: IntegerAnatomy & { bytes: number }, path: string): string {
  const row = ({ name, shape, bits, hadamardBlock, bytes, accumulatorBound, headroomBits }: MatrixAnatomy) => [
    name,
    `[${shape.join(', ')}]${hadamardBlock === null ? '' : ` signs, Hadamard ${hadamardBlock}`}`,
    String(bits),
    bytesText(bytes),
    String(accumulatorBound),
    `${headroomBits.toFixed(1)} bits`,
  ];
  const range = ([least, most]: [number, number]) => (least === most ? String(least) : `${least} … ${most}`);
  return [
    `${path}: ${bytesText(report.bytes)}, ${report.parameters} parameters`,
    `inputs ${report.inputs} × ${report.inputBits} bits, outputs ${report.outputs}, answers at the ${report.answers === 'last step' ? 'last step' : 'end of every step'}`,
    ...normalizationLines('samples are read as (x − mean) / std', report.inputNormalization),
    ...normalizationLines('values are mean + std · logit', report.outputNormalization),
    ...(report.inputNames.length === 0 ? [] : [`inputs are named ${some(report.inputNames.map(printableLine))}`]),
    ...(report.labels.length === 0
      ? []
      : [`outputs are ${report.predicts}, named ${some(report.labels.map(printableLine))}`]),
    ...(report.origin === null ? [] : [originText(report.origin)]),
    ...report.layers.map(
      (layer, l) =>
        `layer ${l}: ${layer.units} units of ${layer.stateBits} bits, state scale ${layer.stateScale.toPrecision(4)}${layer.stateShift === null ? '' : ` · 2^e, e ${range(layer.stateShift)}`}, ${layer.recurrentActivation} recurrence, ${layer.outputActivation} output; multipliers m_W ${range(layer.recurrentMultiplier)}, m_U ${range(layer.kernelMultiplier)}${layer.identityMultiplier === null ? '' : `, m_I ${layer.identityMultiplier}`}, shift ${layer.shift}`,
    ),
    '',
    tableText(
      ['matrix', 'shape', 'bits', 'codes', 'accumulator at most', 'headroom'],
      [
        ...report.layers.flatMap(({ matrices }, l) =>
          matrices.map((matrix) => row({ ...matrix, name: `layer ${l} ${matrix.name}` })),
        ),
        row(report.readout),
      ],
    ),
  ].join('\n');
}

function normalizationLines(meaning: string, normalization: NormalizationAnatomy | null): string[] {
  if (normalization === null) return [];
  const numbers = (values: readonly number[]) => some(values.map((value) => String(Number(value.toPrecision(4)))));
  return [`${meaning}: mean ${numbers(normalization.mean)}; std ${numbers(normalization.std)}`];
}

function originText({ task, timeSteps, data, checkpoint }: ModelOrigin): string {
  const files =
    data === null
      ? ''
      : `, of ${some(data.files.map(printableLine))} (${data.rows} rows, ${data.digest.slice(0, 12)}…)`;
  const weights = checkpoint === null ? '' : `; made from the weights ${checkpoint.slice(0, 12)}…`;
  return `trained on ${task}, sequences of ${timeSteps} steps${files}${weights}`;
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
      : ['from a seed']),
    `sequences of ${timeSteps} steps${sizes ? `: ${sizes.train} train, ${sizes.validation} validate, ${sizes.test} test` : ''}`,
    ...(inputNames ? [`inputs are named ${some(inputNames.map(printableLine))}`] : []),
    ...(labels ? [`outputs are named ${some(labels.map(printableLine))}`] : []),
    ...normalizationLines('inputs are (x − mean) / std', inputNormalization),
    ...normalizationLines('values are mean + std · logit', outputNormalization),
    ...notes.map((note) => `note: ${printableLine(note)}`),
  ].join('\n');
}

/** The first few of a list. */
function some(texts: readonly string[]): string {
  const shown = 8;
  return texts.length <= shown
    ? texts.join(', ')
    : `${texts.slice(0, shown).join(', ')}, and ${texts.length - shown} more`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
