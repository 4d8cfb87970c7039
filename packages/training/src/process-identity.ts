import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** Identifies a process. */
export interface ProcessIdentity {
  pid: number;
  host: string;
  /** on Linux: boot id and PID namespace */
  world?: string;
  /** on Linux: start time of the process in ticks since boot, since PIDs are reused */
  born?: string;
}

/** `hidden`: on another machine or in another container, so unknown. */
export type Whereabouts = 'alive' | 'gone' | 'hidden';

/** Tolerance of clock differences, in milliseconds. */
const TOLERANCE = 60_000;

/** The identity of this process. */
export function thisProcess(): ProcessIdentity {
  const world = worldHere();
  const born = bornOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(world && { world }), ...(born && { born }) };
}

/**
 * Whether a process is alive.
 *
 * @param since when its identity was recorded, ISO 8601
 * @param lastSign time of its last heartbeat, milliseconds since 1970
 */
export function lookFor({ pid, host, world, born }: ProcessIdentity, since: string, lastSign: number): Whereabouts {
  if (host !== hostname()) return 'hidden';
  const here = worldHere();
  const started = Date.now() - uptime() * 1000;
  if (world !== undefined && here !== undefined && world !== here) {
    // A heartbeat after our boot means another machine or container with the same host name; otherwise this machine was rebooted.
    return lastSign < started ? 'gone' : 'hidden';
  }
  if (world === undefined && writtenBefore(started, since, here === undefined ? lastSign : 0)) return 'gone';
  if (!isThere(pid)) return 'gone';
  const now = bornOf(pid);
  if (now === undefined) return 'alive';
  // Without a recorded start time: the PID was reused if its process started after the record was written.
  const other = born === undefined ? started + 10 * Number(now) > Date.parse(since) + TOLERANCE : born !== now;
  return other ? 'gone' : 'alive';
}

/** PIDs restart after a reboot. Uses the later of both times, so that a clock that was changed does not look like a reboot. */
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

/** Start time: field 22 of /proc/<pid>/stat (proc(5)), in ticks since boot, independent of clock changes. */
function bornOf(pid: number): string | undefined {
  return statOf(pid)?.[19];
}

/** State of a process; `Z` is a zombie. */
function stateOf(pid: number): string | undefined {
  return statOf(pid)?.[0];
}

/** The fields of /proc/<pid>/stat after the name, which may contain spaces and parentheses. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
