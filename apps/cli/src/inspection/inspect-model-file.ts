import type { Terminal } from '../display/terminal.js';
import { readModelFile } from '../quantization/model-file.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { summarizeModel } from '../quantization/model-summary.js';
import { modelSummaryText } from './model-summary-text.js';

/** Shows layers, bits, multipliers, bytes and headroom of an integer model. */
export function inspectModelFile(path: string, terminal: Terminal): void {
  const { model, bytes } = readModelFile(path);
  warnOfMismatch(path, terminal);
  const report = { modelPath: path, bytes, ...summarizeModel(model) };
  terminal.result(report, () => modelSummaryText(report, path));
}
