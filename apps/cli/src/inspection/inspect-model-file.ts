import type { Terminal } from '../display/terminal.js';
import { anatomy } from '../quantization/integer-anatomy.js';
import { readModelFile } from '../quantization/model-file.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { anatomyText } from './anatomy-text.js';

/** Layers, bits, multipliers, bytes and headroom of an integer model. */
export function inspectModelFile(path: string, terminal: Terminal): void {
  const { model, bytes } = readModelFile(path);
  warnOfMismatch(path, terminal);
  const report = { modelPath: path, bytes, ...anatomy(model) };
  terminal.result(report, () => anatomyText(report, path));
}
