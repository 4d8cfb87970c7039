import { bytesText } from '../display/number-format.js';
import { printableJson } from '../display/printable.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';
import { requireExportFile, writeExportFile } from './export-file.js';
import { openNamedModel } from './named-model.js';

export interface ExportJsonCommandOptions extends GlobalOptions {
  out?: string;
  force?: boolean;
}

/** `qornn export json`: writes all codes and constants of a model as JSON, to a file or to stdout. */
export async function exportJson(named: string, options: ExportJsonCommandOptions, terminal: Terminal): Promise<void> {
  const { out = '-', force = false } = options;
  if (out === '-' && force) throw new UsageError('--force: is for a file; name one with --out');
  await stoppable(terminal, async (signal) => {
    const { model, path } = await openNamedModel(named, options, terminal);
    if (out !== '-') requireExportFile(out, [path], force);
    const { exportJson } = await import('@qornn/exporters');
    const text = exportJson(model);
    signal.throwIfAborted();
    if (out === '-') {
      terminal.result(JSON.parse(text), () => printableJson(text.trimEnd()));
      return;
    }
    writeExportFile(out, text);
    const bytes = new TextEncoder().encode(text).length;
    terminal.result({ modelPath: path, out, bytes }, () => `written: ${out}, ${bytesText(bytes)}`);
  });
}
