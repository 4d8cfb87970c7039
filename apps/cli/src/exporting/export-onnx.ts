import type { ExportOnnxOptions } from '@qornn/exporters';
import { bytesText } from '../display/number-format.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';
import { requireExportFile, writeExportFile } from './export-file.js';
import { openNamedModel } from './named-model.js';
import { requireOut } from './require-out.js';

export interface ExportOnnxCommandOptions extends GlobalOptions, ExportOnnxOptions {
  out?: string;
  force?: boolean;
}

/** `qornn export onnx`: writes an ONNX file. */
export async function exportOnnx(named: string, options: ExportOnnxCommandOptions, terminal: Terminal): Promise<void> {
  const {
    graph = 'integer',
    streaming = false,
    inputs = 'samples',
    lengths = false,
    opset = 17,
    force = false,
  } = options;
  const out = requireOut(options.out, 'a file');
  if (streaming && lengths) throw new UsageError('--lengths: is for whole sequences, not for --streaming');
  await stoppable(terminal, async (signal) => {
    const { model, path } = await openNamedModel(named, options, terminal);
    requireExportFile(out, [path], force);
    const { exportOnnx } = await import('@qornn/exporters');
    const content = exportOnnx(model, { graph, streaming, inputs, lengths, opset });
    signal.throwIfAborted();
    writeExportFile(out, content);
    const document = { modelPath: path, out, graph, streaming, inputs, lengths, opset, bytes: content.length };
    terminal.result(document, () => {
      const reads = streaming ? 'one time step a call, states in and out' : 'whole sequences';
      return `written: ${out}, ${graph} graph, ${reads}, operators of opset ${opset}, ${bytesText(content.length)}`;
    });
  });
}
