import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenRun } from '@qornn/training';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { isSame, requireOutput, runAround } from '../files/output.js';
import { quantizationPath, readModelFile } from './model-file.js';
import { isReport } from './model-report.js';

/**
 * Checks the output paths of model and report: they must not overwrite inputs, files of other runs, or files that are not a model or report.
 *
 * @param isChosen whether `--out` names it; in the run folder itself, a damaged model is replaced
 * @throws UsageError
 */
export function requireModelOutput(path: string, run: OpenRun, isChosen: boolean): void {
  const report = quantizationPath(path);
  const option = isChosen ? '--out' : 'model file';
  for (const output of [path, report]) requireOutput(option, output, inputsOf(run));
  if (isChosen) requireReplaceable(path, report, run.directory);
}

/** Inputs of quantization: files of the run, and those named in its configuration. */
function inputsOf({ directory, config }: OpenRun): string[] {
  const { file } = config.task as { file?: unknown };
  return [
    ...['config.yaml', 'data.json', 'metrics.jsonl', 'summary.json'].map((name) => join(directory, name)),
    ...['best', 'last'].map((name) => join(directory, 'checkpoints', `${name}.safetensors`)),
    ...(typeof file === 'string' ? [file] : []),
    ...config.plugins,
  ];
}

/** @throws UsageError when `--out` names a file that is not a model, or one in another run */
function requireReplaceable(path: string, report: string, directory: string): void {
  const around = runAround(path);
  if (around !== undefined && !isSame(around, directory)) {
    throw new UsageError(`--out: ${path} is inside another run folder, ${around}; name another file`);
  }
  if (isFilled(path)) {
    try {
      readModelFile(path);
    } catch {
      throw new UsageError(
        `--out: ${path} exists and is not an integer model, so it is not overwritten; name another file`,
      );
    }
  }
  if (isFilled(report) && !isReport(report)) {
    throw new UsageError(`--out: the report would overwrite ${report}, which is not a report; name another file`);
  }
}

function isFilled(path: string): boolean {
  return fileKind(path) !== 'missing' && statSync(path).size > 0;
}
