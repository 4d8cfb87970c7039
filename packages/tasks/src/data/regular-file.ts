import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** A file cannot be read: it does not exist, is not a regular file, or exceeds the size limit. */
export class FileReadError extends Error {
  override readonly name = 'FileReadError';

  /**
   * @param path path of the file
   * @param reason one line, without the path
   * @param code system error code, for instance ENOENT; null if it is not a system error
   */
  constructor(
    readonly path: string,
    readonly reason: string,
    readonly code: string | null = null,
  ) {
    super(`${path}: ${reason}`);
  }
}

/** O_NONBLOCK, so that opening a pipe without a writer does not block. Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const PIECE = 2 ** 16;

/**
 * The content of a file of at most `maxBytes` bytes.
 *
 * @throws FileReadError when it is not a regular file (but a folder, pipe, device or socket), cannot be read, or is larger
 * @example
 * const bytes = readFileWithin(path, 2 ** 20);
 */
export function readFileWithin(path: string, maxBytes: number): Uint8Array {
  return reading(path, () => {
    const { descriptor, size } = openRegular(path);
    try {
      if (size > maxBytes) throw tooLarge(path, size, maxBytes);
      // One extra byte, to notice a file that grows while it is read.
      let bytes = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
      let length = 0;
      for (;;) {
        const read = readSync(descriptor, bytes, length, bytes.length - length, null);
        if (read === 0) return bytes.subarray(0, length);
        length += read;
        if (length > maxBytes) throw tooLarge(path, length, maxBytes);
        if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, maxBytes + 1));
      }
    } finally {
      closeSync(descriptor);
    }
  });
}

/**
 * The same as UTF-8 text, without a byte-order mark.
 *
 * @throws FileReadError also when it is not UTF-8
 */
export function readTextWithin(path: string, maxBytes: number): string {
  const bytes = readFileWithin(path, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileReadError(path, 'is not text in UTF-8');
  }
}

/** Size limits of a text file. */
export interface LineLimits {
  /** of the file */
  maxBytes: number;
  /** of one line */
  maxLineBytes: number;
}

/**
 * The complete lines of a UTF-8 text file; text after the last line feed is left out. Invalid UTF-8
 * becomes U+FFFD.
 *
 * @throws FileReadError as `readFileWithin`, and when a line is too long
 */
export function* readLinesWithin(path: string, { maxBytes, maxLineBytes }: LineLimits): Generator<string> {
  const { descriptor, size } = openFile(path);
  try {
    if (size > maxBytes) throw tooLarge(path, size, maxBytes);
    const piece = Buffer.allocUnsafe(PIECE);
    let begun = Buffer.alloc(0);
    let total = 0;
    let row = 1;
    for (;;) {
      const read = reading(path, () => readSync(descriptor, piece, 0, PIECE, null));
      if (read === 0) return;
      total += read;
      if (total > maxBytes) throw tooLarge(path, total, maxBytes);
      let from = 0;
      for (let end = indexOfFeed(piece, 0, read); end >= 0; end = indexOfFeed(piece, from, read)) {
        const line = Buffer.concat([begun, piece.subarray(from, end)]);
        if (line.length > maxLineBytes) throw tooLong(path, row, maxLineBytes);
        yield line.toString('utf8');
        begun = Buffer.alloc(0);
        from = end + 1;
        row++;
      }
      begun = Buffer.concat([begun, piece.subarray(from, read)]);
      if (begun.length > maxLineBytes) throw tooLong(path, row, maxLineBytes);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Opens a file for reading as a stream.
 *
 * @returns the handle; the caller closes it
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
 * Opens a file synchronously; the caller closes the descriptor.
 *
 * @throws FileReadError when it is no regular file, or cannot be opened
 */
export function openFile(path: string): { descriptor: number; size: number } {
  return reading(path, () => openRegular(path));
}

function openRegular(path: string): { descriptor: number; size: number } {
  // Check before opening: opening a device can have side effects.
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

function tooLarge(path: string, size: number, limit: number): FileReadError {
  return new FileReadError(path, `has at least ${size} bytes; the limit is ${limit}`);
}

function tooLong(path: string, row: number, limit: number): FileReadError {
  return new FileReadError(path, `line ${row} has more than ${limit} bytes, the limit for a line`);
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
  // An invalid path, for instance with a zero byte, is an error of Node.
  if (code === undefined) return error;
  return new FileReadError(path.replaceAll('\0', '\\0'), `cannot be read (${message.split('\n')[0]})`, code);
}
