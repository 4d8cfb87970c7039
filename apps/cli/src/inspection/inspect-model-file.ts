import type { Terminal } from '../display/terminal.js';
import type { GlobalOptions } from '../options/global-options.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { summarizeModel } from '../quantization/model-summary.js';
import { openModelFile } from '../quantization/open-model-file.js';
import { modelSummaryText } from './model-summary-text.js';

/** Shows layers, bits, multipliers, bytes and headroom of an integer model. */
export async function inspectModelFile(path: string, options: GlobalOptions, terminal: Terminal): Promise<void> {
  const { model, bytes } = await openModelFile(path, options, terminal);
  warnOfMismatch(path, terminal);
  const report = { modelPath: path, bytes, ...summarizeModel(model) };
  terminal.result(report, () => modelSummaryText(report, path));
}
