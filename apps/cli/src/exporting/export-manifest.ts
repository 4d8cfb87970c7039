import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FileReadError, readFileWithin } from '@qornn/tasks/data';
import { z } from 'zod';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';

/** File in an export folder that lists what was exported, so that a later export replaces that, and nothing else. */
export const manifestName = 'qornn-export.json';

/** Maximum size of a manifest. */
const MAX_BYTES = 2 ** 20;

/** Names of letters, digits, `_` and `-`, with extensions; no hidden ones, no `..`. */
const PATH = /^(?:[\w-]+(?:\.[\w-]+)*\/)*[\w-]+(?:\.[\w-]+)*$/;

const digests = () => z.record(z.string().regex(PATH), z.string().regex(/^[0-9a-f]{64}$/));
const manifestSchema = z.object({ files: digests(), before: digests().optional() });

/** SHA-256 of exported files, hexadecimal, by their paths in the folder; two where a write was not finished. */
export type Manifest = ReadonlyMap<string, readonly string[]>;

export function digestOfFile(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Content of the manifest of files.
 *
 * @param before while files are being replaced: the manifest of those that were there, so that after a crash either are known
 */
export function manifestText(files: ReadonlyMap<string, string | Uint8Array>, before?: Manifest): string {
  const record = {
    files: Object.fromEntries(Array.from(files, ([path, content]) => [path, digestOfFile(content)])),
    ...(before &&
      before.size > 0 && { before: Object.fromEntries(Array.from(before, ([path, [digest]]) => [path, digest])) }),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * Reads the manifest of a folder; an empty one if the folder has none. It may come from somebody else, so paths that leave the folder are
 * refused.
 *
 * @throws UsageError when it is damaged
 */
export function readManifest(directory: string): Manifest {
  const path = join(directory, manifestName);
  if (fileKind(path) === 'missing') return new Map();
  try {
    const { files, before = {} } = manifestSchema.parse(
      JSON.parse(new TextDecoder().decode(readFileWithin(path, MAX_BYTES))),
    );
    const paths = new Set([...Object.keys(files), ...Object.keys(before)]);
    return new Map(
      Array.from(paths, (path) => [path, [files[path], before[path]].filter((digest) => digest !== undefined)]),
    );
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError || error instanceof FileReadError)) throw error;
    throw new UsageError(
      `--force: ${path} is no list of exported files, so what may be replaced is unknown; name another folder`,
    );
  }
}
