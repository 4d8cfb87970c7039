import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import * as promises from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What downloads need of the file system; tests put one in its place whose disk is full. */
export type FileSystem = Pick<
  typeof promises,
  'lstat' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'writeFile'
>;

/** Where the bytes of a partial file came from. */
export interface PartSource {
  url: string;
  /** a strong ETag, or the Last-Modified date: with it, a server can tell whether the rest still fits; null: it cannot be resumed */
  validator: string | null;
}

/** A partial file that nobody has written to for so long belongs to nobody, wherever its process runs. */
const ABANDONED_SECONDS = 600;

/**
 * A file on its way: `<target>.part` between downloads, with `<target>.part.json` telling where it came from, and
 * `<target>.part-<random>` while one is going on. Whoever renames a left-over first has it, so that downloads at the same time
 * never write to the same file, and no lock outlives a crash.
 */
export class PartialFile {
  /** bytes that are there */
  size = 0;
  source: PartSource | null = null;
  private handle: FileHandle | undefined;

  private constructor(
    private readonly target: string,
    /** where it lies while this download goes on */
    readonly path: string,
    private readonly files: FileSystem,
  ) {}

  /** Takes over what an earlier download of `target` left, or begins with nothing. The folder must exist. */
  static async claim(target: string, files: FileSystem = promises): Promise<PartialFile> {
    const part = new PartialFile(target, `${target}.part-${randomBytes(6).toString('hex')}`, files);
    for (const leftOver of await leftOvers(target, files)) {
      if (part.source !== null) await remove(leftOver, files);
      else await part.adopt(leftOver);
    }
    return part;
  }

  private async adopt(leftOver: string): Promise<void> {
    try {
      await this.files.rename(leftOver, this.path);
    } catch (error) {
      // Somebody else was faster.
      if (isGone(error)) return;
      throw error;
    }
    await this.files.rename(`${leftOver}.json`, `${this.path}.json`).catch(() => undefined);
    const origin = await readOrigin(this.path, this.files);
    // What is no plain file, or has a second name, was not left by a download: writing to it would write elsewhere.
    if (origin?.validator && (await isPlain(this.path, this.files))) {
      this.size = (await this.files.stat(this.path)).size;
      this.source = { url: origin.url, validator: origin.validator };
      await this.tellOrigin(this.source);
    } else await remove(this.path, this.files);
  }

  /** Opens the file for what comes from `source`, keeping its first `from` bytes. */
  async begin(source: PartSource, from: number): Promise<void> {
    await this.close();
    // On a disk that is full, even this little would be lost.
    if (source.url !== this.source?.url || source.validator !== this.source.validator) await this.tellOrigin(source);
    if (from === 0) await this.files.rm(this.path, { force: true });
    this.handle = await this.files.open(this.path, from === 0 ? 'wx' : 'r+');
    this.source = source;
    this.size = from;
  }

  private async tellOrigin(source: PartSource): Promise<void> {
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

  /** Waits until what was written is on the disk, and closes the file. */
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
   * Leaves the file to the next download.
   *
   * @returns how many bytes that one need not fetch again
   */
  async keep(): Promise<number> {
    // A full disk must not hide what filled it.
    await this.close().catch(() => undefined);
    if (this.size === 0 || !this.source?.validator) {
      await this.discard();
      return 0;
    }
    // In this order, the origin of a partial file is there when it is.
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
   * Puts a file in the place of the target, in one step and for good.
   *
   * @param path the partial file, or what was made of it beside it
   */
  async install(path: string): Promise<void> {
    await this.close();
    await this.files.rename(path, this.target);
    await syncFolder(dirname(this.target), this.files);
    await this.discard();
  }
}

/** What lies beside a partial file: where it came from, and who is writing to it. */
interface Origin extends PartSource {
  host: string;
  pid: number;
}

/** Partial files of earlier downloads that nobody is writing to, the largest first. */
async function leftOvers(target: string, files: FileSystem): Promise<string[]> {
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
    // missing, or cut short by a crash
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

/** Makes a folder and those it lies in. (What Node does recursively says of a read-only disk that something is missing.) */
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

/** So that a renamed file is still there after a power cut. Not every system can. */
async function syncFolder(folder: string, files: FileSystem): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders.
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
