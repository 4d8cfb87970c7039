import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import * as promises from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** The file system functions that downloads use; tests replace them to simulate a full disk. */
export type FileSystem = Pick<
  typeof promises,
  'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'writeFile'
>;

/** Source of a partial file. */
export interface PartSource {
  url: string;
  /** a strong ETag or the Last-Modified date, for If-Range when resuming; null: cannot be resumed */
  validator: string | null;
}

/** A partial file that was not modified for this long is abandoned, whatever process wrote it. */
const ABANDONED_SECONDS = 600;

/**
 * A partially downloaded file: `<target>.part` between downloads, with its source in `<target>.part.json`, and
 * `<target>.part-<random>` during a download. The process that renames a leftover first owns it, so that concurrent downloads
 * never write to the same file, and no lock can outlive a crash.
 */
export class PartialFile {
  /** size in bytes */
  size = 0;
  source: PartSource | null = null;
  private handle: FileHandle | undefined;

  private constructor(
    private readonly target: string,
    /** path during this download */
    readonly path: string,
    private readonly files: FileSystem,
  ) {}

  /** Takes over the partial file of an earlier download of `target`, or starts empty. The folder must exist. */
  static async claim(target: string, files: FileSystem = promises): Promise<PartialFile> {
    const part = new PartialFile(target, `${target}.part-${randomBytes(6).toString('hex')}`, files);
    for (const leftover of await leftovers(target, files)) {
      if (part.source !== null) await remove(leftover, files);
      else await part.adopt(leftover);
    }
    return part;
  }

  private async adopt(leftover: string): Promise<void> {
    try {
      await this.files.rename(leftover, this.path);
    } catch (error) {
      // Another process took it.
      if (isGone(error)) return;
      throw error;
    }
    await this.files.rename(`${leftover}.json`, `${this.path}.json`).catch(() => undefined);
    const origin = await readOrigin(this.path, this.files);
    // Symbolic links and files with several hard links are not from a download: writing to them would change another file.
    if (origin?.validator && (await isPlain(this.path, this.files))) {
      this.size = (await this.files.stat(this.path)).size;
      this.source = { url: origin.url, validator: origin.validator };
      await this.writeOrigin(this.source);
    } else await remove(this.path, this.files);
  }

  /** Opens the file to write data from `source` after its first `from` bytes. */
  async begin(source: PartSource, from: number): Promise<void> {
    await this.close();
    // Rewrite the source only if it changed: on a full disk the write would fail and lose it.
    if (source.url !== this.source?.url || source.validator !== this.source.validator) await this.writeOrigin(source);
    if (from === 0) await this.files.rm(this.path, { force: true });
    this.handle = await this.files.open(this.path, from === 0 ? 'wx' : 'r+');
    this.source = source;
    this.size = from;
  }

  private async writeOrigin(source: PartSource): Promise<void> {
    const origin: Origin = { ...source, host: hostname(), pid: process.pid };
    await this.files.rm(`${this.path}.json`, { force: true });
    await this.files.writeFile(`${this.path}.json`, JSON.stringify(origin), { flag: 'wx' });
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let offset = 0; offset < chunk.length; ) {
      const { bytesWritten } = await this.handle!.write(chunk, offset, chunk.length - offset, this.size);
      offset += bytesWritten;
      this.size += bytesWritten;
    }
  }

  /** Flushes the file to disk and closes it. */
  async close(): Promise<void> {
    const handle = this.handle;
    this.handle = undefined;
    if (!handle) return;
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /**
   * Keeps the file for the next download.
   *
   * @returns number of bytes that need not be downloaded again
   */
  async keep(): Promise<number> {
    // An error here (disk full) must not hide the original error.
    await this.close().catch(() => undefined);
    if (this.size === 0 || !this.source?.validator) {
      await this.discard();
      return 0;
    }
    // In this order, a partial file never exists without its source.
    await this.files.rename(`${this.path}.json`, `${this.target}.part.json`);
    await this.files.rename(this.path, `${this.target}.part`);
    return this.size;
  }

  async discard(): Promise<void> {
    await this.close().catch(() => undefined);
    await remove(this.path, this.files);
    this.size = 0;
    this.source = null;
  }

  /**
   * Moves a file to the target, atomically and durably.
   *
   * @param path the partial file, or a file created from it in the same folder
   */
  async install(path: string): Promise<void> {
    await this.close();
    await this.files.rename(path, this.target);
    await syncFolder(dirname(this.target), this.files);
    await this.discard();
  }
}

/** The JSON file of a partial file: its source and the process that writes it. */
interface Origin extends PartSource {
  host: string;
  pid: number;
}

/** Partial files of earlier downloads that no process is writing, largest first. */
async function leftovers(target: string, files: FileSystem): Promise<string[]> {
  const folder = dirname(target);
  const prefix = `${basename(target)}.part`;
  const found: { path: string; size: number }[] = [];
  for (const name of await files.readdir(folder)) {
    if (!name.startsWith(prefix) || !/^(-[0-9a-f]+)?$/.test(name.slice(prefix.length))) continue;
    const path = join(folder, name);
    const { size, mtimeMs } = await files.lstat(path).catch(() => ({ size: 0, mtimeMs: Date.now() }));
    const old = Date.now() - mtimeMs > ABANDONED_SECONDS * 1000;
    if (name === prefix || old || isOfDeadProcess(await readOrigin(path, files))) found.push({ path, size });
  }
  return found.sort((a, b) => b.size - a.size).map(({ path }) => path);
}

async function readOrigin(path: string, files: FileSystem): Promise<Origin | null> {
  try {
    if (!(await isPlain(`${path}.json`, files))) return null;
    const origin = JSON.parse(await files.readFile(`${path}.json`, 'utf8')) as Partial<Record<keyof Origin, unknown>>;
    const { url, validator, host, pid } = origin;
    if (typeof url !== 'string' || typeof validator !== 'string') return null;
    return { url, validator, host: String(host), pid: Number(pid) };
  } catch {
    // missing, or truncated by a crash
    return null;
  }
}

async function isPlain(path: string, files: FileSystem): Promise<boolean> {
  const found = await files.lstat(path);
  return found.isFile() && found.nlink === 1;
}

function isOfDeadProcess(origin: Origin | null): boolean {
  if (origin?.host !== hostname() || !Number.isInteger(origin.pid)) return false;
  try {
    process.kill(origin.pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Creates a folder and its parents. (Recursive mkdir of Node reports ENOENT for a read-only disk.) */
export async function makeFolder(path: string, files: FileSystem): Promise<void> {
  const make = () =>
    files.mkdir(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  try {
    await make();
  } catch (error) {
    if (!isGone(error) || dirname(path) === path) throw error;
    await makeFolder(dirname(path), files);
    await make();
  }
}

async function remove(path: string, files: FileSystem): Promise<void> {
  await files.rm(path, { force: true });
  await files.rm(`${path}.json`, { force: true });
}

/** Makes a rename durable; not supported on every system. */
async function syncFolder(folder: string, files: FileSystem): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows cannot open folders.
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
