import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** A file that is not read: it is not there, is no file, or is larger than what it should hold can be. */
export class FileReadError extends Error {
  override readonly name = 'FileReadError';

  /**
   * @param path of the file
   * @param reason why, one line, without the path
   * @param code of the system, as ENOENT; null where it is no error of the system
   */
  constructor(
    readonly path: string,
    readonly reason: string,
    readonly code: string | null = null,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** A pipe without a writer would be waited for, for ever. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const PIECE = 2 ** 16;

/**
 * The content of a file, of which no more than `most` bytes are ever held.
 *
 * @throws FileReadError when it is no regular file (a folder, a pipe, a device, a socket), cannot be read, or is larger
 * @example
 * const bytes = readFileWithin(path, 2 ** 20);
 */
export function readFileWithin(path: string, most: number): Uint8Array {
  return reading(path, () => {
    const { descriptor, size } = openRegular(path);
    try {
      if (size > most) throw tooLarge(path, size, most);
      // One byte more than there should be: a file that grows meanwhile is noticed.
      let bytes = Buffer.allocUnsafe(Math.min(size, most) + 1);
      let length = 0;
      for (;;) {
        const read = readSync(descriptor, bytes, length, bytes.length - length, null);
        if (read === 0) return bytes.subarray(0, length);
        length += read;
        if (length > most) throw tooLarge(path, length, most);
        if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, most + 1));
      }
    } finally {
      closeSync(descriptor);
    }
  });
}

/**
 * The same as text in UTF-8; a mark at its beginning is left out.
 *
 * @throws FileReadError also when it is not UTF-8
 */
export function readTextWithin(path: string, most: number): string {
  const bytes = readFileWithin(path, most);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileReadError(path, 'is not text in UTF-8');
  }
}

/** How much of a text file is read. */
export interface LineLimits {
  /** bytes of the file */
  mostBytes: number;
  /** bytes of one line */
  mostLineBytes: number;
}

/**
 * The whole lines of a text file in UTF-8, piece by piece; what comes after the last line feed is left out. Bytes that are no UTF-8
 * become U+FFFD.
 *
 * @throws FileReadError as `readFileWithin`, and when a line is longer
 */
export function* readLinesWithin(path: string, { mostBytes, mostLineBytes }: LineLimits): Generator<string> {
  const { descriptor, size } = openFile(path);
  try {
    if (size > mostBytes) throw tooLarge(path, size, mostBytes);
    const piece = Buffer.allocUnsafe(PIECE);
    let begun = Buffer.alloc(0);
    let total = 0;
    let row = 1;
    for (;;) {
      const read = reading(path, () => readSync(descriptor, piece, 0, PIECE, null));
      if (read === 0) return;
      total += read;
      if (total > mostBytes) throw tooLarge(path, total, mostBytes);
      let from = 0;
      for (let end = indexOfFeed(piece, 0, read); end >= 0; end = indexOfFeed(piece, from, read)) {
        const line = Buffer.concat([begun, piece.subarray(from, end)]);
        if (line.length > mostLineBytes) throw tooLong(path, row, mostLineBytes);
        yield line.toString('utf8');
        begun = Buffer.alloc(0);
        from = end + 1;
        row++;
      }
      begun = Buffer.concat([begun, piece.subarray(from, read)]);
      if (begun.length > mostLineBytes) throw tooLong(path, row, mostLineBytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Opens a file to be read as a stream.
 *
 * @returns the handle, which the caller closes
 * @throws FileReadError when it is no regular file, or cannot be opened
 */
export async function openForReading(path: string): Promise<FileHandle> {
  try {
    requireRegular(path, statSync(path));
    const handle = await open(path, FLAGS);
    try {
      requireRegular(path, await handle.stat());
      return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    throw asReadError(path, error);
  }
}

/**
 * Opens a file at once; the caller closes the descriptor.
 *
 * @throws FileReadError when it is no regular file, or cannot be opened
 */
export function openFile(path: string): { descriptor: number; size: number } {
  return reading(path, () => openRegular(path));
}

function openRegular(path: string): { descriptor: number; size: number } {
  // Before it is opened: to open a device is to do something with it.
  requireRegular(path, statSync(path));
  const descriptor = openSync(path, FLAGS);
  try {
    const stats = fstatSync(descriptor);
    requireRegular(path, stats);
    return { descriptor, size: stats.size };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function requireRegular(path: string, stats: Stats): void {
  if (stats.isFile()) return;
  const kind = stats.isDirectory()
    ? 'a folder'
    : stats.isFIFO()
      ? 'a pipe'
      : stats.isSocket()
        ? 'a socket'
        : stats.isCharacterDevice() || stats.isBlockDevice()
          ? 'a device'
          : 'something else';
  throw new FileReadError(path, `is ${kind}, not a file`, stats.isDirectory() ? 'EISDIR' : null);
}

function indexOfFeed(piece: Buffer, from: number, to: number): number {
  const at = piece.indexOf(0x0a, from);
  return at < to ? at : -1;
}

function tooLarge(path: string, size: number, most: number): FileReadError {
  return new FileReadError(path, `has ${size} bytes or more, beyond the ${most} that such a file may have`);
}

function tooLong(path: string, row: number, most: number): FileReadError {
  return new FileReadError(path, `line ${row} has more than the ${most} bytes that a line may have`);
}

function reading<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asReadError(path, error);
  }
}

function asReadError(path: string, error: unknown): unknown {
  if (error instanceof FileReadError || !(error instanceof Error)) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  // What is no path at all, one with a zero in it for instance, is an error of Node's.
  if (code === undefined) return error;
  return new FileReadError(path.replaceAll('\0', '\\0'), `cannot be read (${message.split('\n')[0]})`, code);
}
