import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { RunConfig } from '@qornn/training';

/** A file that a run reads, as the submitter has it. */
export interface DataFile {
  /** as in the configuration */
  path: string;
  bytes: number;
  /** SHA-256 in hexadecimal digits */
  sha256: string;
}

type Options = Readonly<Record<string, unknown>>;

/** The paths of all files that a configuration names: option `file` of its task and of the stages of its curriculum. */
export function pathsIn(config: RunConfig): string[] {
  const found = new Set<string>();
  mapPaths(config, (path) => {
    found.add(path);
    return path;
  });
  return [...found];
}

/** A configuration with other paths of files. */
export function mapPaths(config: RunConfig, change: (path: string) => string): RunConfig {
  const task = <T extends Options>(options: T): T => ({ ...options, ...fileOf(options, change) });
  const { curriculum } = config.training as { curriculum?: readonly { task?: Options }[] };
  return {
    ...config,
    task: task(config.task),
    training: {
      ...config.training,
      ...(curriculum && {
        curriculum: curriculum.map((stage) => (stage.task ? { ...stage, task: task(stage.task) } : stage)),
      }),
    },
  } as RunConfig;
}

function fileOf({ file }: Options, change: (path: string) => string): { file?: unknown } {
  if (typeof file === 'string') return { file: change(file) };
  if (typeof file !== 'object' || file === null) return {};
  const parts = Object.entries(file).map(([key, path]) => [key, typeof path === 'string' ? change(path) : path]);
  return { file: Object.fromEntries(parts) };
}

/** Size and digest of a file. */
export async function dataFile(path: string): Promise<DataFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(path)) {
    hash.update(part as Buffer);
    bytes += (part as Buffer).length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/**
 * Where a worker has a file of somebody else's machine: in one of its folders of data, by as much of the end of the path as exists there. Never
 * outside these folders, whatever the path says and wherever links lead.
 *
 * @returns undefined if it is in none of them
 * @example
 * findDataFile('/home/you/project/data/train.csv', ['/data']); // '/data/train.csv', or '/data/data/train.csv' where that exists
 */
export function findDataFile(path: string, folders: readonly string[]): string | undefined {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || path.includes('\0')) return undefined;
  for (let from = 0; from < parts.length; from++) {
    for (const folder of folders) {
      const found = resolve(folder, ...parts.slice(from));
      if (existsSync(found) && isInside(realpathSync(found), realpathSync(folder)) && statSync(found).isFile()) {
        return realpathSync(found);
      }
    }
  }
  return undefined;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
