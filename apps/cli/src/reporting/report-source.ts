import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { foldersIn } from '../files/folders-in.js';
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
 * Finds out what a path names. A model file in a folder of one of the other kinds stands for the folder; a folder that is none of them, such as that of
 * a sweep, for all in it.
 *
 * @throws UsageError when there are none
 */
export function reportSources(path: string): ReportSource[] {
  const kind = fileKind(path);
  if (kind === 'missing') throw new UsageError(`${path}: no such run folder or model file`);
  if (kind === 'file') {
    const folder = runFolderOf(path) ?? resultFolderOf(path);
    return folder === undefined ? [{ kind: 'model', path }] : reportSources(folder);
  }
  const own = folderSource(path);
  if (own) return [own];
  const inside = foldersIn(path).flatMap((folder) => folderSource(folder) ?? []);
  if (inside.length > 0) return inside;
  throw new UsageError(
    `${path}: has no config.yaml, ${recordName} or model, so it is not a run, and none of the folders in it is one`,
  );
}

function folderSource(path: string): ReportSource | undefined {
  if (existsSync(join(path, 'config.yaml'))) return { kind: 'run', path };
  if (existsSync(join(path, recordName))) return { kind: 'result', path };
  return existsSync(modelPath(path)) ? { kind: 'model', path: modelPath(path) } : undefined;
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
