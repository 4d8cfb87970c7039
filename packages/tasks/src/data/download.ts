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
import { checkFile, maxStoredSize, sizeOfContent } from './stored-file.js';
import { TransferError, transfer } from './transfer.js';

/** Progress events of a download. */
export type DownloadEvent =
  /** the file exists and is valid */
  | { kind: 'present'; file: string; path: string }
  /** bytes on disk, and total size (an estimate until the mirror reports it) */
  | { kind: 'progress'; file: string; url: string; received: number; total: number }
  /** a mirror failed; another mirror or a retry follows */
  | { kind: 'trouble'; file: string; url: string; reason: string }
  /** the file is verified and in place */
  | { kind: 'done'; file: string; path: string; url: string; bytes: number };

export interface DownloadOptions {
  /** default: `dataFolder()` */
  folder?: string;
  /**
   * comma-separated base URLs that serve `<set>/<file>`, in place of the public mirrors; default: the environment variable
   * `QORNN_DATA_MIRROR`
   */
  mirror?: string;
  /** interrupts the download; partial files are kept */
  signal?: AbortSignal;
  onEvent?: (event: DownloadEvent) => void;
  /** give up on a mirror that sends nothing for this long; default: 30 */
  stallSeconds?: number;
  /** give up on a mirror that sends less than this; default: 60 KiB */
  minBytesPerMinute?: number;
  /** length of the measuring interval, for tests; default: 60 */
  rateSeconds?: number;
  /** number of rounds over all mirrors; default: 3 */
  rounds?: number;
  /** pause before the second round, doubled for each further one; default: 1 */
  backoffSeconds?: number;
  /** file system, for tests; default: node:fs/promises */
  files?: FileSystem;
}

/** A file in its final place. */
export interface DownloadedFile {
  file: string;
  path: string;
  /** the URL it was downloaded from, or null if it existed already */
  url: string | null;
}

type Settings = Required<DownloadOptions>;

/**
 * Downloads the files of a data set that are missing or corrupt, trying its mirrors in turn. A file appears in its place only after its
 * content has been verified. An interrupted download is resumed by the next call.
 *
 * @returns all files of the set, in order
 * @throws DataError when a file cannot be obtained: no network, wrong content on all mirrors, a full or read-only disk, or
 *   `signal`; files downloaded before stay
 * @throws TaskError when the set is unknown, or `mirror` is not a URL
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
    minBytesPerMinute: number('≥ 0', (bytes) => bytes >= 0),
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
    minBytesPerMinute: options.minBytesPerMinute ?? 60 * 1024,
    rateSeconds: options.rateSeconds ?? 60,
    rounds: options.rounds ?? 3,
    backoffSeconds: options.backoffSeconds ?? 1,
    files: options.files ?? promises,
  };
}

/**
 * Downloads one file, see `downloadSet`.
 *
 * @param file may be one that is not in `DATA_SETS`
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

/** All mirrors failed; holds the last error of each. */
class MirrorsFailed extends Error {
  constructor(readonly failures: ReadonlyMap<string, TransferError>) {
    super('all mirrors failed');
  }
}

/** Maximum number of immediate retries per round of a mirror that drops connections but makes progress. */
const MAX_TRIES = 20;

/** @returns the URL that the file was downloaded from */
async function fromMirrors(
  urls: readonly string[],
  set: string,
  file: DataFile,
  part: PartialFile,
  settings: Settings,
): Promise<string> {
  const { rounds, backoffSeconds, signal, onEvent } = settings;
  const failures = new Map<string, TransferError>();
  // A partial file can only be resumed from its source, so try that one first.
  let candidates = [...urls].sort((a, b) => Number(b === part.source?.url) - Number(a === part.source?.url));
  for (let round = 0; round < rounds && candidates.length > 0; round++) {
    if (round > 0) {
      const requested = Math.max(...candidates.map((url) => failures.get(url)?.waitSeconds ?? 0));
      await sleep(1000 * Math.max(requested, backoffSeconds * 2 ** (round - 1)), undefined, { signal });
    }
    for (const url of candidates) {
      // Retry a mirror immediately as long as it makes progress.
      let advanced = true;
      for (let tries = 0; advanced && tries < MAX_TRIES; tries++) {
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
    candidates = candidates.filter((url) => failures.get(url)?.retry !== 'never');
  }
  throw new MirrorsFailed(failures);
}

async function transferAndInstall(
  url: string,
  set: string,
  file: DataFile,
  part: PartialFile,
  { signal, stallSeconds, minBytesPerMinute, rateSeconds, onEvent, folder }: Settings,
): Promise<void> {
  const resumed = await transfer(url, part, {
    signal,
    stallSeconds,
    minBytes: Math.ceil((minBytesPerMinute * rateSeconds) / 60),
    rateSeconds,
    maxBytes: maxStoredSize(file.bytes),
    onProgress: (received, total) =>
      onEvent({
        kind: 'progress',
        file: file.name,
        url,
        received,
        total: Math.max(total ?? file.transferBytes, received),
      }),
  });
  const wrong = await contentProblem(file, part);
  if (wrong !== null) {
    await part.discard();
    // After a resume, the old part may have been wrong: retry from the start.
    throw new TransferError(wrong, 'damaged', resumed ? 'later' : 'never');
  }
  // checkFile reads the size from the trailer; a gzip file of several members must be recompressed.
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
    // Windows cannot replace an open file: another download finished first.
    if (checkFile(set, file, folder).state !== 'ready') throw error;
    await part.discard();
  }
}

/** @returns what is wrong with the content, or null if it is valid */
async function contentProblem(file: DataFile, part: PartialFile): Promise<string | null> {
  let sum: ContentSum;
  try {
    sum = await contentSum(part.path, file.bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) return `sent a corrupt file (${message})`;
    throw error;
  }
  if (sum.sha256 === file.sha256) return null;
  return `sent different content: its sha256 is ${sum.sha256}, not ${file.sha256}`;
}
