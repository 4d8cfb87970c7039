import { dirname } from 'node:path';
import type { BitSearch, BitSetting } from '@qornn/int-runtime';
import { quantizationSchema, settingsOf } from '@qornn/training/settings';
import { startBackend } from '../backend.js';
import type { Assignment } from '../configuration/assignment.js';
import { bytesText, partText, percent } from '../display/number-format.js';
import { scoresText } from '../display/scores.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { requireWritable } from '../files/writable.js';
import type { GlobalOptions } from '../options/global-options.js';
import { withGiven, withoutDefaults } from '../options/setting-options.js';
import { stoppable } from '../process/interruption.js';
import { requireModelOutput } from './model-output.js';
import { bitsText } from './quantization-display.js';
import { requireTrainedBits } from './require-trained-bits.js';

/** Options of `qornn quantize`, in addition to the quantization settings; see `settingOptions`. */
export interface QuantizeOptions extends GlobalOptions, Partial<BitSetting> {
  percentile?: number;
  stateScales?: 'tensor' | 'row';
  sequences?: number;
  checkpoint?: 'best' | 'last';
  search?: boolean;
  maxDrop?: number;
  maxBytes?: number;
  out?: string;
  set?: Assignment[];
  changedData?: boolean;
}

const DEFAULT_SEQUENCES = 128;
const BIT_OPTIONS = ['recurrentBits', 'kernelBits', 'stateBits', 'cellBits', 'inputBits', 'readoutBits'] as const;

/** `qornn quantize`: converts a trained run to an integer model, evaluates and saves it. */
export async function quantize(directory: string, options: QuantizeOptions, terminal: Terminal): Promise<void> {
  for (const [option, value] of [
    ['--max-drop', options.maxDrop],
    ['--max-bytes', options.maxBytes],
  ] as const) {
    if (value !== undefined && !options.search) throw new UsageError(`${option}: needs --search`);
  }
  await stoppable(
    terminal,
    (signal) => quantizeFolder(directory, options, terminal, signal),
    `the run in ${directory} is unchanged, and nothing was written`,
  );
}

async function quantizeFolder(
  directory: string,
  options: QuantizeOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const { checkpoint = 'best', maxDrop, maxBytes } = options;
  const [
    { openRunFolder },
    { logWarmStart },
    { affordableSequences },
    { evaluatedPart },
    { quantizeRun },
    { modelPath, quantizationPath },
  ] = await Promise.all([
    import('../runs/open-run-folder.js'),
    import('../training/warm-start-note.js'),
    import('@qornn/converter'),
    import('@qornn/training'),
    import('./quantized-run.js'),
    import('./model-file.js'),
  ]);
  const run = await openRunFolder(directory, {
    ...options,
    changedData: options.changedData ? 'split' : 'refuse',
    cure: '--changed-data calibrates on what is there now, and keeps the names and scales of the run',
    terminal,
    signal,
  });
  logWarmStart(run, checkpoint, terminal);
  // There may be fewer test sequences than validation sequences of the search.
  const sequences = options.sequences ?? affordableSequences(run.task, DEFAULT_SEQUENCES);
  const part = evaluatedPart(run.task, 'test', sequences);
  const all = settingsOf(quantizationSchema);
  // A configuration has all defaults, but only what somebody asked for counts as chosen.
  const settings = withGiven(all, withoutDefaults(all, run.config.quantization), options);
  const method = settings.calibration?.method;
  if (options.percentile !== undefined && method !== 'percentile') {
    throw new UsageError(`--percentile: needs --calibration percentile, but the calibration is ${method}`);
  }
  requireTrainedBits(run.config.model, options.stateBits);
  const path = options.out ?? modelPath(directory);
  requireModelOutput(path, run, options.out !== undefined);
  requireWritable(dirname(path));
  await startBackend(options.backend, terminal);
  const maxBits = Object.fromEntries(
    BIT_OPTIONS.flatMap((part) => (options[part] === undefined ? [] : [[part, options[part]]])),
  );
  const { comparison, saturation, precision, report, search, bytes, ...quantized } = await quantizeRun(run, {
    settings,
    givenScales: options.stateScales !== undefined,
    sequences,
    ...(options.search && {
      search: { ...(maxDrop !== undefined && { maxDrop }), ...(maxBytes !== undefined && { maxBytes }), maxBits },
    }),
    checkpoint,
    path,
    terminal,
    signal,
  });
  const { baselineLoss } = run.task;
  const [{ quantizationText }, { precisionText }] = await Promise.all([
    import('../display/quantization-text.js'),
    import('../display/precision-text.js'),
  ]);
  const document = {
    run: directory,
    modelPath: path,
    settings: quantized.settings,
    ...part,
    calibrated: quantized.calibrated,
    baselineLoss,
    ...comparison.metrics,
    measures: comparison.measures,
    agreement: comparison.agreement,
    saturation,
    precision,
    report,
    search,
    bytes,
  };
  terminal.result(document, () =>
    [
      ...(search ? [searchText(search), ''] : []),
      scoresText(comparison.metrics, baselineLoss),
      '',
      comparison.agreement === null
        ? `on ${partText(part)} test sequences`
        : `agreement of integer and quantized answers: ${percent(comparison.agreement)}, on ${partText(part)} test sequences`,
      '',
      precisionText(precision),
      '',
      quantizationText(report),
      '',
      `model: ${bytesText(bytes.integer)}, float32: ${bytesText(bytes.float32)} (${(bytes.float32 / bytes.integer).toFixed(1)} times)`,
      `written: ${path}, and its report: ${quantizationPath(path)}`,
    ].join('\n'),
  );
}

function searchText({ best, trials }: BitSearch): string {
  const what = best.bytes === undefined ? 'fewest bits' : `best bits for a model of ${bytesText(best.bytes)}`;
  return `${what}, found in ${trials.length} trials: ${bitsText(best.bits)}`;
}
