import type { Job } from 'bullmq';
import type { OpenSweep } from './open-sweep.js';
import type { AttemptEnd } from './run-attempt.js';

/** A run that has been taken from the queue. */
export interface TakenRun {
  sweep: OpenSweep;
  queued: Job;
  /** the value of its lock */
  lock: string;
}

/** A run that this worker cannot train waits so long for another one. */
const UNFIT_PAUSE = 3000;

/** Tells BullMQ how an attempt ended. If that fails, the lock expires, and what `SCRIPTS` know counts. */
export async function settle(taken: TakenRun, end: AttemptEnd): Promise<void> {
  const { queued, lock } = taken;
  try {
    if (end.kind === 'completed') await queued.moveToCompleted(null, lock, false);
    else if (end.kind === 'drained') await queued.moveToWait(lock);
    else if (end.kind === 'failed') await queued.moveToFailed(failureOf(end), lock, false);
    else if (end.kind === 'unfit') await leave(taken);
  } catch {
    // Another worker has it, or Redis refuses.
  }
}

/** Leaves a run to other workers. */
export async function leave({ sweep, queued, lock }: TakenRun): Promise<void> {
  sweep.rest(UNFIT_PAUSE);
  await queued.moveToDelayed(Date.now() + UNFIT_PAUSE, lock).catch(() => undefined);
}

/** Fails a job that is not valid, for all workers. */
export async function refuse(taken: TakenRun, owner: string, reason: string): Promise<void> {
  const { store } = taken.sweep;
  const [digest = '', until = ''] = taken.queued.id!.split('.');
  try {
    const begun = await store.begin(digest, until, owner);
    if ('claim' in begun) await store.fail(begun.claim, reason);
  } catch {
    // As in `settle`.
  }
  await settle(taken, { kind: 'failed', reason, isFinal: true });
}

function failureOf({ reason, isFinal }: { reason: string; isFinal: boolean }): Error {
  // BullMQ knows by this name that it is not to be tried again.
  return Object.assign(new Error(reason), isFinal && { name: 'UnrecoverableError' });
}
