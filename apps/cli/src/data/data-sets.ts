import { nearestName } from '@qornn/options';
import {
  checkFile,
  DATA_SETS,
  DataError,
  type DataSetName,
  type DownloadedFile,
  dataFolder,
  downloadSet,
} from '@qornn/tasks/data';
import { DownloadDisplay } from '../display/download-display.js';
import { bytesText } from '../display/number-format.js';
import { tableText } from '../display/table.js';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError, UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { interruptible } from '../process/interruption.js';

/** `qornn data list`: data sets and the state of their files. */
export async function listData(terminal: Terminal): Promise<void> {
  const folder = dataFolder();
  const sets = Object.entries(DATA_SETS).map(([name, { description, source, files }]) => ({
    name,
    description,
    source,
    files: files.map((file) => ({
      name: file.name,
      bytes: file.bytes,
      downloadBytes: file.transferBytes,
      sha256: file.sha256,
      ...checkFile(name, file, folder),
    })),
  }));
  terminal.result({ folder, sets }, () => {
    const { bold, dim, green, red } = terminal.colors;
    const rows = sets.flatMap(({ name, files }) =>
      files.map((file) => [`${name}/${file.name}`, bytesText(file.bytes), bytesText(file.downloadBytes), file.state]),
    );
    const paint = { ready: green, missing: dim, damaged: red };
    const lines = sets.map(({ name, description, source }) => `${bold(name)}  ${description} (${source})`);
    const table = tableText(['file', 'content', 'download', 'state'], rows).replace(
      /(ready|missing|damaged)$/gm,
      (state) => paint[state as keyof typeof paint](state),
    );
    const reasons = sets.flatMap(({ files }) =>
      files.flatMap((file) => (file.state === 'damaged' ? [`${red('damaged')}  ${file.path}: ${file.reason}`] : [])),
    );
    return [...lines, '', table, '', ...reasons, `in ${folder}`].join('\n');
  });
}

/**
 * `qornn data download`: downloads missing and damaged files of data sets.
 *
 * @param names of data sets, or `all`
 */
export async function downloadData(names: readonly string[], terminal: Terminal): Promise<void> {
  const sets = chosenSets(names);
  const folder = dataFolder();
  const files: (DownloadedFile & { set: string })[] = [];
  await interruptible(terminal, 'stopping; the received part is kept', async (signal) => {
    for (const set of sets) {
      const display = new DownloadDisplay(terminal, set);
      try {
        const downloaded = await downloadSet(set, { folder, signal, onEvent: (event) => display.update(event) });
        files.push(...downloaded.map((file) => ({ set, ...file })));
      } catch (error) {
        if (!(error instanceof DataError) || error.problem !== 'interrupted') throw error;
        throw new InterruptedError(error.message, { cause: error });
      } finally {
        display.stop();
      }
    }
  });
  terminal.result({ folder, files }, () => {
    const fetched = files.filter(({ url }) => url !== null).length;
    return `${files.length} files of ${sets.join(' and ')} are in ${folder}, ${fetched} of them downloaded now`;
  });
}

/** `qornn data path`: folder of the data sets. */
export async function dataPath(terminal: Terminal): Promise<void> {
  const folder = dataFolder();
  const from = process.env.QORNN_DATA_DIR ? 'QORNN_DATA_DIR' : 'default';
  terminal.result({ folder, from, exists: fileKind(folder) === 'folder' }, () => folder);
}

function chosenSets(names: readonly string[]): DataSetName[] {
  const known = Object.keys(DATA_SETS) as DataSetName[];
  for (const name of names) {
    if (name === 'all' || known.some((set) => set === name)) continue;
    const meant = nearestName(name, [...known, 'all']);
    const hint = meant === undefined ? '' : ` (did you mean '${meant}'?)`;
    throw new UsageError(`unknown data set '${name}'${hint}; allowed are ${known.join(', ')} and all`);
  }
  return names.includes('all') ? known : known.filter((set) => names.includes(set));
}
