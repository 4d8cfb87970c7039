import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';

/** `qornn inspect`: shows the contents of a run folder or a model file. */
export async function inspect(path: string, options: GlobalOptions, terminal: Terminal): Promise<void> {
  const kind = fileKind(path);
  if (kind === 'missing') throw new UsageError(`${path}: no such run folder or model file`);
  await stoppable(terminal, async (signal) => {
    if (kind === 'folder') {
      const { inspectRun } = await import('./inspect-run.js');
      await inspectRun(path, options, terminal, signal);
    } else {
      const { inspectModelFile } = await import('./inspect-model-file.js');
      await inspectModelFile(path, options, terminal);
    }
  });
}
