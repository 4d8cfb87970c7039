import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { commandToType } from '../process/invocation.js';
import { modelPath, runFolderOf } from '../quantization/model-file.js';
import { recordName } from '../results/result-record.js';

/** What an argument of `qornn report` names. */
export interface ReportSource {
  /** a run folder, a folder of `qornn results add`, or a model file by itself */
  kind: 'run' | 'result' | 'model';
  /** folder or file */
  path: string;
}

/**
 * Finds out what a path names. A model file in a folder of one of the other kinds stands for the folder.
 *
 * @throws UsageError when it is none of them
 */
export function reportSource(path: string): ReportSource {
  const kind = fileKind(path);
  if (kind === 'missing') throw new UsageError(`${path}: no such run folder or model file`);
  if (kind === 'file') {
    const folder = runFolderOf(path) ?? resultFolderOf(path);
    return folder === undefined ? { kind: 'model', path } : reportSource(folder);
  }
  if (existsSync(join(path, 'config.yaml'))) return { kind: 'run', path };
  if (existsSync(join(path, recordName))) return { kind: 'result', path };
  if (existsSync(modelPath(path))) return { kind: 'model', path: modelPath(path) };
  throw new UsageError(
    `${path}: has no config.yaml, ${recordName} or model, so it is not a run; for all runs in it: ${commandToType(['report', join(path, '*')])}`,
  );
}

/** The folder of a model that has a record of its results. */
function resultFolderOf(path: string): string | undefined {
  const folder = dirname(path);
  return existsSync(join(folder, recordName)) ? folder : undefined;
}

/** Files that a report of this source reads, which it must not overwrite. */
export function inputsOf({ kind, path }: ReportSource): string[] {
  if (kind === 'model') return [path];
  return [modelPath(path), ...['config.yaml', recordName, 'quantization.json'].map((name) => join(path, name))];
}
