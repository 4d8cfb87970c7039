import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { type LockHolder, type LockNode, placeNode, readNode, removeNode, writeDraft } from './lock-node.js';
import { lookFor, thisProcess } from './process-identity.js';
import { sweep } from './temporary-file.js';

const BEAT_MILLISECONDS = 30_000;
/** A holder whose processes cannot be seen from here is gone when it has given no sign for so long. */
const SILENCE_MILLISECONDS = 10 * BEAT_MILLISECONDS;
/** More locks that were taken over, one after the other, without any of them coming to its end, are none. */
const LONGEST_CHAIN = 1000;

/** Locks that this process holds: its own number in a file tells nothing, for another process may have had it. */
const held = new Set<string>();

/** A lock that is held by somebody else, and where it lies. */
export interface Refusal {
  holder: LockHolder | undefined;
  path: string;
}

/** The lock at `path` and all that have taken over from it, in order. */
interface Chain {
  nodes: LockNode[];
  /** where the next one goes */
  vacant: string;
}

/**
 * A lock among processes, on any machine that sees the folder: a file that names who holds it.
 *
 * Nothing that a process does between looking and acting can take a lock from another one, because no lock is ever removed by whoever
 * takes it over. Each lock has a token of its own. The lock at `path` is followed by the one at `<path>-<token>`, that one by the next; the
 * last of the chain counts, and when who holds it is gone, the next place is free. A place is filled by one of all who try at once (see
 * `placeNode`). Whoever has filled one looks whether all before it still lie where they lay: if so, nobody can have got on meanwhile, for
 * that takes a free place at the end of that chain; if not, they never will again, and it begins anew. Then it is renamed over the first
 * one, where that can be done, which ends the chain of all who came before.
 * Releasing fills the next place, too: where somebody else has, the lock is theirs.
 */
export class FileLock {
  private readonly beat: NodeJS.Timeout;

  private constructor(
    private readonly path: string,
    private readonly token: string,
    private readonly holder: LockHolder,
    /** where it lies */
    private place: string,
    /** those that came before it in the chain */
    private before: readonly LockNode[],
  ) {
    held.add(token);
    this.beat = setInterval(() => this.giveSign(), BEAT_MILLISECONDS).unref();
  }

  /**
   * Takes a lock, if nobody has it. The folder must exist.
   *
   * @throws the error of the file system where it cannot be written
   */
  static acquire(path: string): FileLock | Refusal {
    const folder = dirname(path);
    const token = randomBytes(16).toString('hex');
    const holder: LockHolder = { ...thisProcess(), since: new Date().toISOString() };
    const draft = writeDraft(folder, holder, token);
    try {
      // Each try that fails is one at which somebody else got on.
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

  /** Who holds a lock at present; undefined when nobody does, or who did is gone. */
  static holderOf(path: string): LockHolder | undefined {
    const now = Date.now();
    return chainFrom(path).nodes.find((node) => isHeld(node, now))?.holder;
  }

  /** Whether it still is this process'; a process that could not be seen, and slept for long, may have been taken for dead. */
  isHeld(): boolean {
    return this.isInPlace() && readNode(nextPlace(this.path, this.token)) === undefined;
  }

  private isInPlace(): boolean {
    return readNode(this.place)?.token === this.token;
  }

  /** Who has it now, where it was taken over. */
  successor(): LockHolder | undefined {
    return FileLock.holderOf(this.path);
  }

  /** Gives it back, unless it is somebody else's by now. Failing to leaves a lock whose holder is gone when this process is. */
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
        // From the front: with the first of them, all are gone. What never was a lock is not ours to remove.
        for (const { path, holder } of this.before) if (holder) removeNode(path);
        removeNode(this.place);
      }
      removeNode(next);
    } catch {
      // A disk that is full, or whose folder is gone: only where it is surely ours.
      if (this.isHeld()) rmSync(this.place, { recursive: true, force: true });
    } finally {
      if (draft) rmSync(draft.path, { force: true });
    }
  }

  /** Puts the lock into the place of the first, where all look for it, and removes what nobody looks at any more. */
  private toTheFront(): void {
    if (this.before.length > 0) {
      try {
        renameSync(this.place, this.path);
      } catch {
        // A folder cannot be renamed over one that holds something: the chain stays, as long as the lock is held.
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
      // Written, not touched: the time is then that of the file system, whatever the clock here says.
      const file = openSync(statSync(path).isDirectory() ? join(path, 'holder.json') : path, 'r+');
      try {
        writeSync(file, '{', 0);
      } finally {
        closeSync(file);
      }
    } catch {
      // Somebody has removed it; whoever writes next will notice.
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
      throw new Error(`${path} and the files named after it follow each other without an end; remove them`);
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
  // Of this process, by another thread too, where it says when it was started; else it may be of an earlier one with this number.
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
