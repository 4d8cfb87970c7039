import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ProcessIdentity } from './process-identity.js';
import { temporaryName } from './temporary-file.js';

/** The process that holds a lock, as recorded in its file. */
export interface LockHolder extends ProcessIdentity {
  /** when it acquired the lock, ISO 8601 */
  since: string;
}

/** A file or folder at the path of a lock. */
export interface LockNode {
  path: string;
  /** unique token */
  token: string;
  /** undefined if it is not a lock */
  holder: LockHolder | undefined;
  /** time of the last heartbeat, milliseconds since 1970 */
  lastSign: number;
}

const MAX_BYTES = 4096;
/** On file systems without hard links, a lock is a folder with this file. */
const INSIDE = 'holder.json';

const recordSchema = z.object({
  pid: z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
  host: z.string().min(1).max(255),
  since: z
    .string()
    .max(64)
    .refine((text) => !Number.isNaN(Date.parse(text))),
  world: z.string().max(200).optional(),
  born: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
  token: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
});

/** @returns undefined if nothing is there; a file that is not a lock has a token and no holder */
export function readNode(path: string): LockNode | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found) return undefined;
  const text = textOf(found.isDirectory() ? join(path, INSIDE) : path);
  const record = parsed(text);
  // Other files have no token: identify them by inode and change time.
  const identity = record ? `${found.ino} ${text}` : `${found.ino} ${found.ctimeNs}`;
  return {
    path,
    token: record?.token ?? createHash('sha256').update(identity).digest('hex').slice(0, 32),
    holder: record && holderIn(record),
    lastSign: Number(lastSignOf(path, found)) / 1e6,
  };
}

/**
 * Atomically creates a lock file; fails if anything is there. Hard-links a complete draft; on file systems without links, renames a complete
 * folder, which no file system allows over a non-empty folder.
 *
 * @param draft from `writeDraft`; kept
 * @returns whether it was created
 */
export function placeNode(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // NFS may repeat a successful request and report EEXIST; the link count tells.
    if (code === 'EEXIST') return statSync(draft).nlink > 1;
    if (code === 'ENOENT' || code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS') throw error;
  }
  return placeFolder(draft, path);
}

/** Writes the content of a lock to a temporary file. @returns its path, and the current time of the file system */
export function writeDraft(folder: string, holder: LockHolder, token: string): { path: string; now: number } {
  const path = temporaryName(folder);
  try {
    writeFileSync(path, `${JSON.stringify({ ...holder, token })}\n`, { flag: 'wx' });
    return { path, now: statSync(path).mtimeMs };
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** Atomically removes a file or folder. */
export function removeNode(path: string): void {
  const away = temporaryName(dirname(path));
  try {
    renameSync(path, away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  rmSync(away, { recursive: true, force: true });
}

function placeFolder(draft: string, path: string): boolean {
  const whole = temporaryName(dirname(path));
  mkdirSync(whole);
  try {
    writeFileSync(join(whole, INSIDE), textOf(draft) ?? '', { flag: 'wx' });
    renameSync(whole, path);
    return true;
  } catch (error) {
    if (lstatSync(path, { throwIfNoEntry: false })) return false;
    throw error;
  } finally {
    rmSync(whole, { recursive: true, force: true });
  }
}

/** Time of the last heartbeat: that of the file, or of the file in a lock folder. */
function lastSignOf(path: string, found: BigIntStats): bigint {
  if (!found.isDirectory()) return found.mtimeNs;
  return lstatSync(join(path, INSIDE), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? found.mtimeNs;
}

/** Reads a regular file of at most the size of a lock. Does not follow links or block on pipes. */
function textOf(path: string): string | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      if (!fstatSync(file).isFile()) return undefined;
      const bytes = Buffer.alloc(MAX_BYTES + 1);
      const length = readSync(file, bytes, 0, bytes.length, 0);
      return length > MAX_BYTES ? undefined : bytes.toString('utf8', 0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // Removed meanwhile, or replaced by a link or a pipe. Other errors: an unreadable lock may be held.
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function holderIn({ pid, host, since, world, born }: z.infer<typeof recordSchema>): LockHolder {
  return { pid, host, since, ...(world !== undefined && { world }), ...(born !== undefined && { born }) };
}

function parsed(text: string | undefined): z.infer<typeof recordSchema> | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
