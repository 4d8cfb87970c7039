import type { IntModel } from '@qornn/int-runtime';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import type { GlobalOptions } from '../options/global-options.js';
import { commandToType } from '../process/invocation.js';
import { modelPath } from '../quantization/model-file.js';
import { warnOfMismatch } from '../quantization/model-report.js';
import { openModelFile } from '../quantization/open-model-file.js';

/**
 * Opens the integer model that an argument names: a model file, or a run folder that has one. Plugins that register its kinds are loaded as for
 * every model file.
 *
 * @returns the model, and the path of its file
 * @throws UsageError when there is no such file or folder, or a run folder has no model
 * @throws ModelFileError, UnknownKindError when it cannot be read
 */
export async function openNamedModel(
  named: string,
  options: GlobalOptions,
  terminal: Terminal,
): Promise<{ model: IntModel; path: string }> {
  const kind = fileKind(named);
  if (kind === 'missing') throw new UsageError(`${named}: no such model file or run folder`);
  const path = kind === 'folder' ? modelPath(named) : named;
  if (fileKind(path) === 'missing') {
    throw new UsageError(`${named}: has no integer model; to make it: ${commandToType(['quantize', named])}`);
  }
  const { model } = await openModelFile(path, options, terminal);
  warnOfMismatch(path, terminal);
  return { model, path };
}
