import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type LockHolder, type LockNode, placeNode, readNode, removeNode, writeDraft } from './lock-node.js';
import { lookFor, thisProcess } from './process-identity.js';
import { sweep } from './temporary-file.js';

const BEAT_MILLISECONDS = 30_000;
/** A holder on another machine or in another container counts as dead without a heartbeat for this long. */
const SILENCE_MILLISECONDS = 10 * BEAT_MILLISECONDS;
/** A longer chain of lock files is an error. */
const LONGEST_CHAIN = 1000;

/** Tokens of the locks of this process. Its PID in a lock file is no proof, since PIDs are reused. */
const held = new Set<string>();

/** A lock held by another process. */
export interface Refusal {
  holder: LockHolder | undefined;
  path: string;
}

/** The lock file at `path` and its successors, in order. */
interface Chain {
  nodes: LockNode[];
  /** path of the next successor */
  vacant: string;
}

/**
 * A lock between processes, on all machines that share the folder. The lock file names its holder.
 *
 * Taking over a stale lock must be free of races, so it never removes the lock file. Each lock has a unique token. The successor of the
 * lock at `path` is the file `<path>-<token>`, and so on; the last file of the chain is the current lock. If its holder is dead, a process
 * acquires the lock by creating the next file atomically (see `placeNode`): only one process can succeed. It then checks that all earlier
 * files are unchanged. If they are, no other process can have acquired the lock, since that requires the same next file. If not, it starts
 * over; a changed chain never comes back. Finally it renames its file to `path`, if the file system allows it, which ends the old chain.
 * Releasing also creates the next file: if that fails, another process has taken over.
 */
export class FileLock {
  private readonly beat: NodeJS.Timeout;

  private constructor(
    private readonly path: string,
    private readonly token: string,
    private readonly holder: LockHolder,
    /** path of its file */
    private place: string,
    /** earlier files of the chain */
    private before: readonly LockNode[],
  ) {
    held.add(token);
    this.beat = setInterval(() => this.giveSign(), BEAT_MILLISECONDS).unref();
  }

  /**
   * Acquires the lock if it is free. The folder must exist.
   *
   * @throws the error of the file system
   */
  static acquire(path: string): FileLock | Refusal {
    const folder = dirname(path);
    const token = randomBytes(16).toString('hex');
    const holder: LockHolder = { ...thisProcess(), since: new Date().toISOString() };
    const draft = writeDraft(folder, holder, token);
    try {
      // A failed attempt means that another process succeeded.
      for (let tries = 0; tries < 100; tries++) {
        const { nodes, vacant } = chainFrom(path);
        const living = nodes.find((node) => isHeld(node, draft.now));
        if (living) return { holder: living.holder, path: living.path };
        if (!placeNode(draft.path, vacant)) continue;
        if (!areInPlace(nodes)) {
          removeNode(vacant);
          continue;
        }
        const lock = new FileLock(path, token, holder, vacant, nodes);
        lock.toTheFront();
        return lock;
      }
      return { holder: undefined, path };
    } finally {
      rmSync(draft.path, { force: true });
      sweep(folder);
    }
  }

  /** The current holder of a lock; undefined if it is free, or its holder is dead. */
  static holderOf(path: string): LockHolder | undefined {
    const now = Date.now();
    return chainFrom(path).nodes.find((node) => isHeld(node, now))?.holder;
  }

  /** Whether this process still holds the lock. After a long suspension, a process on another machine may have taken over. */
  isHeld(): boolean {
    return this.isInPlace() && readNode(nextPlace(this.path, this.token)) === undefined;
  }

  private isInPlace(): boolean {
    return readNode(this.place)?.token === this.token;
  }

  /** The process that took over the lock. */
  successor(): LockHolder | undefined {
    return FileLock.holderOf(this.path);
  }

  /** Releases the lock, unless another process has taken over. If that fails, the lock becomes stale when this process ends. */
  release(): void {
    clearInterval(this.beat);
    held.delete(this.token);
    if (!this.isHeld()) return;
    const next = nextPlace(this.path, this.token);
    let draft: { path: string } | undefined;
    try {
      draft = writeDraft(dirname(this.path), this.holder, randomBytes(16).toString('hex'));
      if (!placeNode(draft.path, next)) return;
      if (this.isInPlace() && areInPlace(this.before)) {
        // Remove from the front, which ends the chain. Keep files that are not locks.
        for (const { path, holder } of this.before) if (holder) removeNode(path);
        removeNode(this.place);
      }
      removeNode(next);
    } catch {
      // Disk full or folder removed: delete the file only if the lock is still ours.
      if (this.isHeld()) rmSync(this.place, { recursive: true, force: true });
    } finally {
      if (draft) rmSync(draft.path, { force: true });
    }
  }

  /** Renames the lock file to `path`, and removes files of the old chain. */
  private toTheFront(): void {
    if (this.before.length > 0) {
      try {
        renameSync(this.place, this.path);
      } catch {
        // A folder cannot replace a non-empty folder: keep the chain while the lock is held.
        return;
      }
      this.place = this.path;
      this.before = [];
    }
    const { prefix, suffix } = parts(this.path);
    const own = basename(nextPlace(this.path, this.token));
    for (const name of readdirSync(dirname(this.path))) {
      const token = name.startsWith(prefix) && name.endsWith(suffix) && name.slice(prefix.length, -suffix.length);
      if (name !== own && token && /^[0-9a-f]{32}$/.test(token)) removeNode(join(dirname(this.path), name));
    }
  }

  private giveSign(): void {
    try {
      if (!this.isHeld()) return;
      const path = this.place;
      // Write a byte instead of setting the time, so that the file server's clock is used.
      const file = openSync(statSync(path).isDirectory() ? join(path, 'holder.json') : path, 'r+');
      try {
        writeSync(file, '{', 0);
      } finally {
        closeSync(file);
      }
    } catch {
      // The file was removed; the next check notices.
    }
  }
}

function chainFrom(path: string): Chain {
  const nodes: LockNode[] = [];
  let vacant = path;
  for (let node = readNode(path); node; node = readNode(vacant)) {
    nodes.push(node);
    vacant = nextPlace(path, node.token);
    if (nodes.length > LONGEST_CHAIN) {
      throw new Error(`${path} and the files named after it form an endless chain of locks; remove them`);
    }
  }
  return { nodes, vacant };
}

function areInPlace(nodes: readonly LockNode[]): boolean {
  return nodes.every(({ path, token }) => readNode(path)?.token === token);
}

function isHeld({ token, holder, lastSign }: LockNode, now: number): boolean {
  if (!holder) return false;
  const { pid, host } = thisProcess();
  // Without a start time, a lock with our PID may be from an earlier process with the same PID.
  if (holder.pid === pid && holder.host === host && holder.born === undefined) return held.has(token);
  const found = lookFor(holder, holder.since, lastSign);
  return found === 'hidden' ? now - lastSign < SILENCE_MILLISECONDS : found === 'alive';
}

function nextPlace(path: string, token: string): string {
  const { prefix, suffix } = parts(path);
  return join(dirname(path), `${prefix}${token}${suffix}`);
}

function parts(path: string): { prefix: string; suffix: string } {
  const suffix = extname(path);
  return { prefix: `${basename(path, suffix)}-`, suffix };
}
