import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { stoppable } from '../process/interruption.js';
import type { EvalOptions } from './eval-options.js';

/** `qornn eval`: evaluates a run or a model file on test sequences. */
export async function evaluatePath(path: string, options: EvalOptions, terminal: Terminal): Promise<void> {
  const kind = fileKind(path);
  if (kind === 'missing') throw new UsageError(`${path}: no such run folder or model file`);
  await stoppable(terminal, async (signal) => {
    if (kind === 'folder') {
      const { evaluateRun } = await import('./evaluate-run.js');
      await evaluateRun(path, options, terminal, signal);
    } else {
      const { evaluateModelFile } = await import('./evaluate-model-file.js');
      await evaluateModelFile(path, options, terminal, signal);
    }
  });
}
