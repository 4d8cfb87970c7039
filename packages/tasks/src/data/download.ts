import * as promises from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { anything, callable, check, integer, number, text } from '@qornn/options';
import { checkOptions, SIGNAL } from '../options.js';
import { type ContentSum, contentSum, gzipFile } from './content-sum.js';
import { interruptedError, mirrorsError, writeError } from './download-errors.js';
import { dataFolder, knownSet } from './folder.js';
import { addresses, hostOf } from './mirrors.js';
import { type FileSystem, makeFolder, PartialFile } from './partial-file.js';
import type { DataFile, DataSetName } from './sets.js';
import { checkFile, mostStored, sizeOfContent } from './stored-file.js';
import { TransferError, transfer } from './transfer.js';

/** What a download tells while it goes on. */
export type DownloadEvent =
  /** the file was there already, and whole */
  | { kind: 'present'; file: string; path: string }
  /** what is on the disk, and how much there will be (an estimate until the mirror has said it) */
  | { kind: 'progress'; file: string; url: string; received: number; total: number }
  /** a mirror failed; another one, or another try, follows */
  | { kind: 'trouble'; file: string; url: string; reason: string }
  /** verified, and in its place */
  | { kind: 'done'; file: string; path: string; url: string; bytes: number };

export interface DownloadOptions {
  /** default: `dataFolder()` */
  folder?: string;
  /**
   * addresses that serve `<set>/<file>`, separated by commas, in place of the public mirrors; default: the environment variable
   * `QORNN_DATA_MIRROR`
   */
  mirror?: string;
  /** stops the download in good order */
  signal?: AbortSignal;
  onEvent?: (event: DownloadEvent) => void;
  /** a mirror that sends nothing for so long is given up; default: 30 */
  stallSeconds?: number;
  /** so is one that sends less than these bytes in a minute; default: 60 KiB */
  leastBytesPerMinute?: number;
  /** a shorter minute, for tests */
  rateSeconds?: number;
  /** how often all mirrors are tried; default: 3 */
  rounds?: number;
  /** pause before the second round, twice as long before each further one; default: 1 */
  backoffSeconds?: number;
  /** for tests; default: that of Node */
  files?: FileSystem;
}

/** A file that is where it should be. */
export interface DownloadedFile {
  file: string;
  path: string;
  /** the address it came from, or null where it was there already */
  url: string | null;
}

type Settings = Required<DownloadOptions>;

/**
 * Gets the files of a data set that are missing or damaged, from its mirrors in turn. A file appears in its place only when its
 * content has been verified; an interrupted one goes on, at the next call, where it stopped.
 *
 * @returns all files of the set, in its order
 * @throws DataError when a file cannot be had: no network, wrong content everywhere, a disk that is full or cannot be written, or
 *   `signal`; the files before it stay
 * @throws TaskError when there is no such set, or `mirror` is no address
 * @example
 * const [images] = await downloadSet('mnist', { onEvent: ({ kind, file }) => console.log(kind, file) });
 */
export async function downloadSet(set: DataSetName, options: DownloadOptions = {}): Promise<DownloadedFile[]> {
  checkOptions<DownloadOptions>('downloadSet', options, {
    folder: text,
    mirror: check('a text', (mirror) => typeof mirror === 'string'),
    signal: SIGNAL,
    onEvent: callable,
    stallSeconds: number('> 0', (seconds) => seconds > 0),
    leastBytesPerMinute: number('≥ 0', (bytes) => bytes >= 0),
    rateSeconds: number('> 0', (seconds) => seconds > 0),
    rounds: integer(1),
    backoffSeconds: number('≥ 0', (seconds) => seconds >= 0),
    files: anything,
  });
  const files: DownloadedFile[] = [];
  for (const file of knownSet(set).files) files.push(await downloadFile(set, file, options));
  return files;
}

function withDefaults(options: DownloadOptions): Settings {
  return {
    folder: options.folder ?? dataFolder(),
    mirror: options.mirror ?? process.env.QORNN_DATA_MIRROR ?? '',
    signal: options.signal ?? new AbortController().signal,
    onEvent: options.onEvent ?? (() => undefined),
    stallSeconds: options.stallSeconds ?? 30,
    leastBytesPerMinute: options.leastBytesPerMinute ?? 60 * 1024,
    rateSeconds: options.rateSeconds ?? 60,
    rounds: options.rounds ?? 3,
    backoffSeconds: options.backoffSeconds ?? 1,
    files: options.files ?? promises,
  };
}

/**
 * Gets one file, as `downloadSet` does.
 *
 * @param file need not be one of `DATA_SETS`
 */
export async function downloadFile(set: string, file: DataFile, options: DownloadOptions): Promise<DownloadedFile> {
  const settings = withDefaults(options);
  const { folder, files, signal, onEvent } = settings;
  const stored = checkFile(set, file, folder);
  if (stored.state === 'ready') {
    onEvent({ kind: 'present', file: file.name, path: stored.path });
    return { file: file.name, path: stored.path, url: null };
  }
  const urls = addresses(set, file, settings.mirror);
  const target = join(folder, set, file.name);
  let part: PartialFile | undefined;
  try {
    await makeFolder(dirname(target), files);
    part = await PartialFile.claim(target, files);
    const url = await fromMirrors(urls, set, file, part, settings);
    const { size } = await files.stat(target);
    onEvent({ kind: 'done', file: file.name, path: target, url, bytes: size });
    return { file: file.name, path: target, url };
  } catch (error) {
    const kept = (await part?.keep().catch(() => 0)) ?? 0;
    if (signal.aborted) throw interruptedError(set, file, target, kept, error);
    if (error instanceof MirrorsFailed) throw mirrorsError(set, file, target, kept, error.failures);
    throw writeError(set, file, target, kept, error);
  }
}

/** What each mirror did the last time it was tried. */
class MirrorsFailed extends Error {
  constructor(readonly failures: ReadonlyMap<string, TransferError>) {
    super('no mirror gave the file');
  }
}

/** How often a mirror that cuts every connection, each a little later, is asked in a round. */
const MOST_TRIES = 20;

/** @returns the address that gave the file, which is now in its place */
async function fromMirrors(
  urls: readonly string[],
  set: string,
  file: DataFile,
  part: PartialFile,
  settings: Settings,
): Promise<string> {
  const { rounds, backoffSeconds, signal, onEvent } = settings;
  const failures = new Map<string, TransferError>();
  // What is there can only go on where it came from.
  let hopeful = [...urls].sort((a, b) => Number(b === part.source?.url) - Number(a === part.source?.url));
  for (let round = 0; round < rounds && hopeful.length > 0; round++) {
    if (round > 0) {
      const asked = Math.max(...hopeful.map((url) => failures.get(url)?.waitSeconds ?? 0));
      await sleep(1000 * Math.max(asked, backoffSeconds * 2 ** (round - 1)), undefined, { signal });
    }
    for (const url of hopeful) {
      // A mirror that got further than ever is worth another try at once.
      let advanced = true;
      for (let tries = 0; advanced && tries < MOST_TRIES; tries++) {
        signal.throwIfAborted();
        const before = part.source?.url === url ? part.size : 0;
        try {
          await transferAndInstall(url, set, file, part, settings);
          return url;
        } catch (error) {
          if (!(error instanceof TransferError)) throw error;
          failures.set(url, error);
          onEvent({ kind: 'trouble', file: file.name, url, reason: `${hostOf(url)} ${error.message}` });
          advanced = error.retry === 'now' && part.source?.url === url && part.size > before;
        }
      }
    }
    hopeful = hopeful.filter((url) => failures.get(url)?.retry !== 'never');
  }
  throw new MirrorsFailed(failures);
}

async function transferAndInstall(
  url: string,
  set: string,
  file: DataFile,
  part: PartialFile,
  { signal, stallSeconds, leastBytesPerMinute, rateSeconds, onEvent, folder }: Settings,
): Promise<void> {
  const resumed = await transfer(url, part, {
    signal,
    stallSeconds,
    leastBytes: Math.ceil((leastBytesPerMinute * rateSeconds) / 60),
    rateSeconds,
    mostBytes: mostStored(file.bytes),
    onProgress: (received, total) =>
      onEvent({
        kind: 'progress',
        file: file.name,
        url,
        received,
        total: Math.max(total ?? file.transferBytes, received),
      }),
  });
  const wrong = await whatIsWrong(file, part);
  if (wrong !== null) {
    await part.discard();
    // What was here already may have been at fault.
    throw new TransferError(wrong, 'damaged', resumed ? 'later' : 'never');
  }
  // A gzip file whose last bytes do not tell its size (several members) would not be recognized.
  if (sizeOfContent(part.path) === file.bytes) return install(set, file, folder, part, part.path);
  const compressed = `${part.path}.gz`;
  try {
    await gzipFile(part.path, compressed);
    await install(set, file, folder, part, compressed);
  } finally {
    await promises.rm(compressed, { force: true });
  }
}

async function install(set: string, file: DataFile, folder: string, part: PartialFile, path: string): Promise<void> {
  try {
    await part.install(path);
  } catch (error) {
    // Windows replaces no file that somebody reads: another download was faster.
    if (checkFile(set, file, folder).state !== 'ready') throw error;
    await part.discard();
  }
}

/** @returns null when the content is the one that it should be */
async function whatIsWrong(file: DataFile, part: PartialFile): Promise<string | null> {
  let sum: ContentSum;
  try {
    sum = await contentSum(part.path, file.bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) return `sent something damaged (${message})`;
    throw error;
  }
  if (sum.sha256 === file.sha256) return null;
  return `sent other content: its sha256 is ${sum.sha256}, not ${file.sha256}`;
}
