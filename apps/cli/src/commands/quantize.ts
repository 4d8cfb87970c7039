import { dirname } from 'node:path';
import { startBackend } from '../backend.js';
import type { GlobalOptions } from '../global-options.js';
import { bytesText, percent } from '../number-format.js';
import { scoresText } from '../scores.js';
import type { Terminal } from '../terminal.js';
import { requireWritable } from '../writable.js';

export interface QuantizeOptions extends GlobalOptions {
  stateBits?: number;
  inputBits?: number;
  readoutBits?: number;
  calibration?: 'max' | 'percentile' | 'mse';
  scale?: 'multiplier' | 'pow2';
  calibrationSequences?: number;
  sequences?: number;
  checkpoint?: 'best' | 'last';
  out?: string;
}

const DEFAULT_SEQUENCES = 128;

/** `qornn quantize`: an integer model from a trained run, written and tested. */
export async function quantize(directory: string, options: QuantizeOptions, terminal: Terminal): Promise<void> {
  const { sequences = DEFAULT_SEQUENCES, checkpoint = 'best' } = options;
  const [{ openRunFolder }, { quantizeRun }, { modelPath }] = await Promise.all([
    import('../open-run-folder.js'),
    import('../quantized-run.js'),
    import('../model-file.js'),
  ]);
  const run = await openRunFolder(directory, options.seed);
  const path = options.out ?? modelPath(directory);
  requireWritable(dirname(path));
  const configured = run.config.quantization;
  const settings = {
    stateBits: options.stateBits ?? configured.stateBits,
    inputBits: options.inputBits ?? configured.inputBits,
    readoutBits: options.readoutBits ?? configured.readoutBits,
    scale: options.scale ?? configured.scale,
    calibration: {
      method: options.calibration ?? configured.calibration.method,
      sequences: options.calibrationSequences ?? configured.calibration.sequences,
    },
  };
  await startBackend(options.backend, terminal);
  const { comparison, saturation, bytes } = await quantizeRun(run, {
    settings,
    sequences,
    checkpoint,
    path,
    terminal,
  });
  const { blindBaseline } = run.task;
  const report = {
    run: directory,
    modelPath: path,
    settings,
    sequences,
    blindBaseline,
    ...comparison.metrics,
    agreement: comparison.agreement,
    saturation,
    bytes,
  };
  terminal.result(report, () =>
    [
      scoresText(comparison.metrics, blindBaseline),
      '',
      `agreement of integer and quantized answers: ${percent(comparison.agreement ?? 0)}, on ${sequences} unseen sequences`,
      `states at the end of their range: ${percent(saturation)}`,
      `model: ${bytesText(bytes.integer)}, float32: ${bytesText(bytes.float32)} (${(bytes.float32 / bytes.integer).toFixed(1)} times)`,
      `written: ${path}`,
    ].join('\n'),
  );
}
