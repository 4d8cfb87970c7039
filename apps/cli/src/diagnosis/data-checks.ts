import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkFile, DATA_SETS, dataFolder } from '@qornn/tasks/data';
import { bytesText } from '../display/number-format.js';
import { fileKind } from '../files/file-kind.js';
import { requireWritable } from '../files/writable.js';
import { commandToType } from '../process/invocation.js';
import { type Check, firstLineOf } from './check.js';

/** Below this, a download and a few runs do not fit. */
const LITTLE_SPACE = 2 ** 28;

/** The folder of data sets, and which ones are there. */
export function dataChecks(): Check[] {
  let folder: string;
  try {
    folder = dataFolder();
  } catch (error) {
    const todo = 'let QORNN_DATA_DIR name a folder';
    return [{ section: 'data', name: 'folder', state: 'warning', detail: firstLineOf(error), todo }];
  }
  return [folderCheck(folder), ...Object.keys(DATA_SETS).map((set) => setCheck(set as keyof typeof DATA_SETS, folder))];
}

function folderCheck(folder: string): Check {
  const free = freeSpace(folder);
  const space = free === null ? '' : `, ${bytesText(free)} free`;
  const from = process.env.QORNN_DATA_DIR ? 'QORNN_DATA_DIR' : 'default';
  const exists = fileKind(folder) === 'folder';
  const check = { section: 'data', name: 'folder' } as const;
  const values = { path: folder, from, exists, free };
  try {
    requireWritable(folder);
  } catch (error) {
    const todo = 'let QORNN_DATA_DIR name a folder that can be written';
    return { ...check, state: 'warning', detail: firstLineOf(error), todo, values: { ...values, writable: false } };
  }
  const detail = `${folder}${exists ? '' : ' (will be created)'}, from ${from === 'default' ? 'the default' : from}${space}, can be written`;
  const isFull = free !== null && free < LITTLE_SPACE;
  const todo = isFull ? 'free some space, or let QORNN_DATA_DIR name another folder' : null;
  return { ...check, state: isFull ? 'warning' : 'ok', detail, todo, values: { ...values, writable: true } };
}

function setCheck(set: keyof typeof DATA_SETS, folder: string): Check {
  const files = DATA_SETS[set].files.map((file) => ({ ...file, ...checkFile(set, file, folder) }));
  const ready = files.filter(({ state }) => state === 'ready');
  const bytes = ready.reduce((sum, file) => sum + file.bytes, 0);
  const check = { section: 'data', name: set, values: { ready: ready.length, of: files.length, bytes } } as const;
  const todo = commandToType(['data', 'download', set]);
  const damaged = files.find(({ state }) => state === 'damaged');
  if (damaged?.state === 'damaged') {
    return { ...check, state: 'warning', detail: `${damaged.path} is damaged: ${damaged.reason}`, todo };
  }
  if (ready.length === files.length) {
    return { ...check, state: 'ok', detail: `${files.length} files, ${bytesText(bytes)} of content`, todo: null };
  }
  const transfer = files.reduce((sum, file) => sum + (file.state === 'ready' ? 0 : file.transferBytes), 0);
  const detail = `${files.length - ready.length} of ${files.length} files are missing (${bytesText(transfer)} to download)`;
  return { ...check, state: 'missing', detail, todo };
}

/** Free bytes where a folder is, or will be; null if unknown. */
function freeSpace(folder: string): number | null {
  let existing = folder;
  while (fileKind(existing) === 'missing' && dirname(existing) !== existing) existing = dirname(existing);
  try {
    const { bavail, bsize } = statfsSync(existing);
    return bavail * bsize;
  } catch {
    return null;
  }
}
