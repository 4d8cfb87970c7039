import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { TaskError } from '../errors.js';
import { DataError } from './errors.js';
import { DATA_SETS, type DataFile, type DataSet, type DataSetName } from './sets.js';
import { checkFile, readContent } from './stored-file.js';

/**
 * The folder of data sets: `QORNN_DATA_DIR`, else a folder in the user's cache. It is not created.
 *
 * | system  | folder                                                |
 * | ------- | ----------------------------------------------------- |
 * | Linux   | `$XDG_CACHE_HOME/qornn`, else `~/.cache/qornn`        |
 * | macOS   | `~/Library/Caches/qornn`                              |
 * | Windows | `%LOCALAPPDATA%\qornn\Cache`                          |
 *
 * @param home called only where the environment names no folder
 * @throws TaskError where there is no home folder either, as in a container whose user is a number without an entry
 */
export function dataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: () => string = homedir,
): string {
  const { QORNN_DATA_DIR, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (QORNN_DATA_DIR) return resolve(QORNN_DATA_DIR);
  const atHome = (...names: string[]) => join(homeFolder(home), ...names);
  if (platform === 'darwin') return atHome('Library', 'Caches', 'qornn');
  if (platform === 'win32') return join(LOCALAPPDATA || atHome('AppData', 'Local'), 'qornn', 'Cache');
  return join(XDG_CACHE_HOME || atHome('.cache'), 'qornn');
}

function homeFolder(home: () => string): string {
  try {
    return home();
  } catch {
    const name = 'QORNN_DATA_DIR';
    throw new TaskError(`there is no home folder for data sets; let ${name} name a folder`, name, undefined);
  }
}

/**
 * The path of a file of a data set: `<folder>/<set>/<file>` or `<folder>/<file>`. The size of its content
 * is checked at every call, the checksum at the first call in the process.
 *
 * @param file name of the stored file, for instance `train-images-idx3-ubyte.gz`
 * @param folder default: `dataFolder()`
 * @throws DataError when it is missing or damaged
 * @throws TaskError when there is no such set or file
 */
export function locateFile(set: DataSetName, file: string, folder: string = dataFolder()): string {
  const known = knownFile(set, file);
  const stored = checkFile(set, known, folder);
  if (stored.state === 'ready') return stored.path;
  const help = `run: qornn data download ${set}`;
  if (stored.state === 'missing') {
    throw new DataError(
      `${set}/${file} is not in ${folder}; ${help} (or set QORNN_DATA_DIR to the folder that contains it)`,
      'missing',
      set,
      stored.path,
    );
  }
  throw new DataError(`${stored.path} is corrupt: ${stored.reason}; ${help}`, 'damaged', set, stored.path);
}

/**
 * The content of a file of a data set, decompressed. Size and checksum are verified as by `locateFile`.
 *
 * @throws DataError when it is missing or damaged
 * @throws TaskError when there is no such set or file
 * @example
 * const text = Buffer.from(readDataFile('ptb', 'ptb.valid.txt.gz')).toString();
 */
export function readDataFile(set: DataSetName, file: string, folder: string = dataFolder()): Uint8Array {
  return readContent(locateFile(set, file, folder), knownFile(set, file));
}

/** @throws TaskError when the set is unknown */
export function knownSet(set: string): DataSet {
  const names = Object.keys(DATA_SETS);
  if (names.includes(set)) return DATA_SETS[set as DataSetName];
  throw new TaskError(`there is no data set '${set}'; there are ${names.join(', ')}`, 'set', set);
}

function knownFile(set: DataSetName, file: string): DataFile {
  const { files } = knownSet(set);
  const known = files.find(({ name }) => name === file);
  if (!known) {
    const there = files.map(({ name }) => name).join(', ');
    throw new TaskError(`the data set ${set} has no file '${file}'; it has ${there}`, 'file', file);
  }
  return known;
}
