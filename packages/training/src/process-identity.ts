import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** What tells a process from all others, as far as its system says. */
export interface ProcessIdentity {
  pid: number;
  host: string;
  /** on Linux: this start of the machine, and the set of processes that can be seen */
  world?: string;
  /** on Linux: when the process was started, in ticks since the machine was; a number that is given anew has another */
  born?: string;
}

/** `hidden`: on another machine or in another container, where processes cannot be seen. */
export type Whereabouts = 'alive' | 'gone' | 'hidden';

/** Milliseconds by which times that were taken at two places may differ. */
const TOLERANCE = 60_000;

/** What this process is known by. */
export function thisProcess(): ProcessIdentity {
  const world = worldHere();
  const born = bornOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(world && { world }), ...(born && { born }) };
}

/**
 * Looks for a process.
 *
 * @param since when what names it was written, ISO 8601
 * @param lastSign when it was touched last, in milliseconds since 1970
 */
export function lookFor({ pid, host, world, born }: ProcessIdentity, since: string, lastSign: number): Whereabouts {
  if (host !== hostname()) return 'hidden';
  const here = worldHere();
  const started = Date.now() - uptime() * 1000;
  if (world !== undefined && here !== undefined && world !== here) {
    // The same machine after a new start, unless another one, or a container, has its name: then it gives signs.
    return lastSign < started ? 'gone' : 'hidden';
  }
  if (world === undefined && writtenBefore(started, since, here === undefined ? lastSign : 0)) return 'gone';
  if (!isThere(pid)) return 'gone';
  const now = bornOf(pid);
  if (now === undefined) return 'alive';
  // What does not say when its process was started is older than one that was started after it.
  const other = born === undefined ? started + 10 * Number(now) > Date.parse(since) + TOLERANCE : born !== now;
  return other ? 'gone' : 'alive';
}

/** Since a machine was started, numbers are given anew. Where nothing but clocks tells, one that was set must not. */
function writtenBefore(started: number, since: string, lastSign: number): boolean {
  return Math.max(Date.parse(since), lastSign) < started;
}

function isThere(pid: number): boolean {
  if (stateOf(pid) === 'Z') return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function worldHere(): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return undefined;
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)), which counts in ticks and does not change with the clock. */
function bornOf(pid: number): string | undefined {
  return statOf(pid)?.[19];
}

/** `Z` for one that has ended, and that nobody has waited for. */
function stateOf(pid: number): string | undefined {
  return statOf(pid)?.[0];
}

/** The fields after the name, which may hold blanks and parentheses. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
