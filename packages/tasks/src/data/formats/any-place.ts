import { DataFormatError } from '../format-error.js';
import { beginsLikeGzip, type ReadOptions, readBytes } from '../read-bytes.js';
import { FileReadError, openForReading } from '../regular-file.js';

/** A gzip file of a format that is read at any place is decompressed in memory, up to as many bytes. */
const MAX_IN_MEMORY = 2 ** 30;

/** The content of a file that is read at any place, decompressed if it has a gzip header. */
export interface AnyPlace {
  size: number;
  /** the content, where it is in memory, or else the descriptor of the open file */
  from: Buffer | number;
  /** @returns `length` bytes, or fewer at the end */
  read(from: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a file to read it at any place.
 *
 * @throws DataFormatError when it is not a regular file or cannot be read, or is a gzip file that is corrupt or too large for the memory
 * @throws the reason of the signal
 */
export async function openAnyPlace(path: string, options: Pick<ReadOptions, 'signal'> = {}): Promise<AnyPlace> {
  const handle = await openForReading(path).catch((error: unknown) => {
    if (!(error instanceof FileReadError)) throw error;
    throw new DataFormatError(path, error.code === 'ENOENT' ? 'no such file' : error.reason);
  });
  if (await beginsLikeGzip(handle)) {
    await handle.close();
    const content = await decompressed(path, options);
    return {
      size: content.length,
      from: content,
      read: async (from, length) => content.subarray(from, from + length),
      close: async () => {},
    };
  }
  const { size } = await handle.stat();
  return {
    size,
    from: handle.fd,
    async read(from, length) {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, from);
      return bytes.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

async function decompressed(path: string, options: Pick<ReadOptions, 'signal'>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of readBytes(path, options)) {
    size += piece.length;
    if (size > MAX_IN_MEMORY) {
      throw new DataFormatError(
        path,
        `decompresses to more than ${MAX_IN_MEMORY} bytes; decompress it before, for example with gunzip`,
      );
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
