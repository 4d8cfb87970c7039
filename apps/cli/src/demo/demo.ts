import { quantizationSchema, settingsOf } from '@qornn/training/settings';
import { startBackend } from '../backend.js';
import type { Assignment } from '../configuration/assignment.js';
import { readConfiguration } from '../configuration/configuration.js';
import { bytesText, durationText, metricText, percent } from '../display/number-format.js';
import { sparkline } from '../display/sparkline.js';
import { tableText } from '../display/table.js';
import type { Terminal } from '../display/terminal.js';
import { requireWritable } from '../files/writable.js';
import type { GlobalOptions } from '../options/global-options.js';
import { withoutDefaults } from '../options/setting-options.js';
import { stoppable } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { freshDirectory, requireNoRun, runDirectory } from '../runs/run-directory.js';

export interface DemoOptions extends GlobalOptions {
  out?: string;
  sequences?: number;
  set?: Assignment[];
}

interface Score {
  crossEntropy: number;
  recall: number;
}

/** Output of `qornn demo --json`. */
export interface DemoReport {
  task: string;
  T0: number;
  weightBits: number | null;
  stateBits: number;
  seed: number;
  steps: number;
  /** training time */
  seconds: number;
  baselineLoss: number;
  latent: Score;
  quantized: Score;
  integer: Score;
  /** fraction of recalled symbols that are equal in the integer and the quantized model */
  agreement: number;
  bytes: { float32: number; integer: number };
  modelPath: string;
}

const DEFAULT_SEQUENCES = 128;

/** `qornn demo`: trains on the copy task, quantizes and evaluates. */
export async function demo(options: DemoOptions, terminal: Terminal): Promise<void> {
  const { sequences = DEFAULT_SEQUENCES } = options;
  const { config } = await readConfiguration('demo', {
    assignments: options.set ?? [],
    seed: options.seed,
    onShortened: (note) => terminal.log(note),
  });
  const directory = options.out ?? freshDirectory(runDirectory(config));
  requireNoRun(directory);
  requireWritable(directory);

  const [{ interruption, trainAndShow }, { quantizeRun }, { openRun, taskOf }] = await Promise.all([
    import('../training/training-run.js'),
    import('../quantization/quantized-run.js'),
    import('@qornn/training'),
  ]);
  const task = taskOf(config);
  const weightBits = bitsOf(config.model.recurrentQuantizer);
  const { bold, dim } = terminal.logColors;
  await startBackend(options.backend, terminal);
  terminal.log('');
  terminal.log(bold(`Training a memory of ${config.task.T0} blank steps with ${weightBits ?? 32}-bit weights`));
  terminal.log(dim(`${config.model.units} units, seed ${config.seed}, run folder ${directory}`));
  const summary = await trainAndShow(config, terminal, { directory });
  if (summary.stopped === 'interrupted') throw interruption(summary, directory);

  const run = await openRun(directory);
  const recalls = run.metrics.map(({ validation }) => validation.recall ?? 0);
  terminal.log(
    `  recall over ${summary.steps} steps: ${sparkline(recalls)}  ${percent(recalls[0] ?? 0)} → ${percent(recalls.at(-1) ?? 0)}`,
  );
  terminal.log('');
  terminal.log(bold(`Quantizing the activations to ${config.quantization.stateBits} bits, running with integers only`));
  const settings = withoutDefaults(settingsOf(quantizationSchema), config.quantization);
  const { comparison, bytes, modelPath } = await stoppable(
    terminal,
    (signal) => quantizeRun(run, { settings, sequences, terminal, signal }),
    `the run in ${directory} is complete and can be quantized`,
  );
  const score = (name: 'latent' | 'quantized' | 'integer') => comparison.metrics[name] as unknown as Score;
  const report: DemoReport = {
    task: task.name,
    T0: config.task.T0 as number,
    weightBits,
    stateBits: config.quantization.stateBits,
    seed: config.seed,
    steps: summary.steps,
    seconds: summary.seconds,
    baselineLoss: task.baselineLoss,
    latent: score('latent'),
    quantized: score('quantized'),
    integer: score('integer'),
    agreement: comparison.agreement ?? 0,
    bytes,
    modelPath,
  };
  terminal.result(report, () => demoText(report, { sequences, directory, terminal }));
}

function demoText(
  report: DemoReport,
  { sequences, directory, terminal }: { sequences: number; directory: string; terminal: Terminal },
): string {
  const { latent, quantized, integer, bytes, weightBits, stateBits } = report;
  const { bold } = terminal.colors;
  const row = (name: string, { recall, crossEntropy }: Score, size: string) => [
    name,
    metricText('recall', recall),
    metricText('crossEntropy', crossEntropy),
    size,
  ];
  return [
    '',
    bold(`${sequences} test sequences, ${report.T0} blanks, after ${durationText(report.seconds)} of training`),
    '',
    tableText(
      ['', 'recall', 'cross-entropy', 'model'],
      [
        row('latent weights (float32, orthogonal)', latent, bytesText(bytes.float32)),
        row(`quantized weights (${weightBits ?? 32} bits, float states)`, quantized, ''),
        row(
          `integers only (${weightBits ?? 8}-bit weights, ${stateBits}-bit states)`,
          integer,
          bytesText(bytes.integer),
        ),
        ['baseline (blanks, then random symbols)', '', metricText('crossEntropy', report.baselineLoss), ''],
      ],
    ),
    '',
    ...(latent.recall < quantized.recall - 0.05
      ? [
          'Training always used the rounded weights. Over so many steps, the unrounded matrix is a different network:',
          'orthogonal, but not the one that was trained.',
          '',
        ]
      : []),
    `The integer model and the quantized one predict the same symbol in ${percent(report.agreement)} of the cases.`,
    `It is ${(bytes.float32 / bytes.integer).toFixed(1)} times smaller than float32: ${report.modelPath}`,
    '',
    bold('Try next'),
    ...aligned([
      [commandToType(['inspect', report.modelPath]), 'contents of the file'],
      [commandToType(['quantize', directory, '--state-bits', '8']), 'fewer bits for the states'],
      [commandToType(['demo', '--set', 'model.recurrentQuantizer.bits=5']), 'fewer bits for the weights'],
      [commandToType(['train', 'copy-1000']), '8 bits, until it is all but exact'],
    ]),
  ].join('\n');
}

/** Commands with comments. */
function aligned(hints: readonly (readonly [command: string, purpose: string])[]): string[] {
  const width = Math.max(...hints.map(([command]) => command.length));
  return hints.map(([command, purpose]) => `  ${command.padEnd(width)}   # ${purpose}`);
}

/** Bits of a configured quantizer; null in full precision. */
function bitsOf(quantizer: unknown): number | null {
  const bits = typeof quantizer === 'object' && quantizer !== null ? (quantizer as { bits?: unknown }).bits : undefined;
  return typeof bits === 'number' ? bits : null;
}
