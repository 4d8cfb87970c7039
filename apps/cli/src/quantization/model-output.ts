import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenRun } from '@qornn/training';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { isSame, requireOutput, runAround } from '../files/output.js';
import { quantizationPath, readModelFile } from './model-file.js';
import { isReport } from './model-report.js';

/**
 * Refuses a model file, or a report beside it, in the place of what quantizing reads, of another run, or of what is neither model nor report.
 *
 * @param isChosen whether `--out` names it; in the run itself, a damaged model is made anew
 * @throws UsageError before anything is done
 */
export function requireModelOutput(path: string, run: OpenRun, isChosen: boolean): void {
  const report = quantizationPath(path);
  const option = isChosen ? '--out' : 'model file';
  for (const output of [path, report]) requireOutput(option, output, inputsOf(run));
  if (isChosen) requireReplaceable(path, report, run.directory);
}

/** What quantizing reads: the run's own files, and those that its configuration names. */
function inputsOf({ directory, config }: OpenRun): string[] {
  const { file } = config.task as { file?: unknown };
  return [
    ...['config.yaml', 'data.json', 'metrics.jsonl', 'summary.json'].map((name) => join(directory, name)),
    ...['best', 'last'].map((name) => join(directory, 'checkpoints', `${name}.safetensors`)),
    ...(typeof file === 'string' ? [file] : []),
    ...config.plugins,
  ];
}

/** @throws UsageError where `--out` names what is no model, or lies in another run */
function requireReplaceable(path: string, report: string, directory: string): void {
  const around = runAround(path);
  if (around !== undefined && !isSame(around, directory)) {
    throw new UsageError(`--out: ${path} lies in the folder of another run, ${around}; name another file`);
  }
  if (isFilled(path)) {
    try {
      readModelFile(path);
    } catch {
      throw new UsageError(
        `--out: ${path} is there, and is no integer model; it is not written over, name another file`,
      );
    }
  }
  if (isFilled(report) && !isReport(report)) {
    throw new UsageError(
      `--out: ${report}, where the report would go, is there, and is no report; it is not written over, name another file`,
    );
  }
}

function isFilled(path: string): boolean {
  return fileKind(path) !== 'missing' && statSync(path).size > 0;
}
