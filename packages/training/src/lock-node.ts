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

/** Who holds a lock, as its file says. */
export interface LockHolder extends ProcessIdentity {
  /** when it began, ISO 8601 */
  since: string;
}

/** What lies at the place of a lock. */
export interface LockNode {
  path: string;
  /** no other lock ever has the same */
  token: string;
  /** undefined where what lies there is no lock */
  holder: LockHolder | undefined;
  /** milliseconds since 1970 */
  lastSign: number;
}

const MOST_BYTES = 4096;
/** Name of the lock in a folder that stands for it, on file systems without links. */
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

/** @returns undefined where nothing lies; whatever else lies there, of any size and kind, has a token and no holder */
export function readNode(path: string): LockNode | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found) return undefined;
  const text = textOf(found.isDirectory() ? join(path, INSIDE) : path);
  const record = parsed(text);
  // Only what is changed by nobody can be told from what takes its place: of a stranger's file, its node and its last change.
  const identity = record ? `${found.ino} ${text}` : `${found.ino} ${found.ctimeNs}`;
  return {
    path,
    token: record?.token ?? createHash('sha256').update(identity).digest('hex').slice(0, 32),
    holder: record && holderIn(record),
    lastSign: Number(lastSignOf(path, found)) / 1e6,
  };
}

/**
 * Puts a lock where nothing is: whole or not at all, and by one of all who try at once. A link to a file that is complete already is made
 * so; where there are no links, a folder that is complete already is renamed, which no file system does over another one that is not empty.
 *
 * @param draft from `writeDraft`; stays
 * @returns whether it is there now
 */
export function placeNode(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A server whose answer was lost is asked twice, and says of its own work that it exists.
    if (code === 'EEXIST') return statSync(draft).nlink > 1;
    if (code === 'ENOENT' || code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS') throw error;
  }
  return placeFolder(draft, path);
}

/** Writes what a lock is to hold, beside it. @returns where it lies, and what time it is on that file system */
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

/** Removes what lies at a place, in one step, whatever it is. */
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

/** The file whose time tells of signs: that in a folder, if it is one. */
function lastSignOf(path: string, found: BigIntStats): bigint {
  if (!found.isDirectory()) return found.mtimeNs;
  return lstatSync(join(path, INSIDE), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? found.mtimeNs;
}

/** Of a plain file that is no larger than a lock; links are not followed, and pipes not waited for. */
function textOf(path: string): string | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    if (!lstatSync(path).isFile()) return undefined;
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      if (!fstatSync(file).isFile()) return undefined;
      const bytes = Buffer.alloc(MOST_BYTES + 1);
      const length = readSync(file, bytes, 0, bytes.length, 0);
      return length > MOST_BYTES ? undefined : bytes.toString('utf8', 0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // Gone meanwhile, or now a link or a pipe. A lock that cannot be read may well be held.
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
