import { join } from 'node:path';
import type { Job } from './candidate.js';
import { TuneError } from './errors.js';
import type { SuccessiveHalving } from './successive-halving.js';
import type { TimeEstimate } from './time-estimate.js';
import type { TrialRequest } from './trial.js';
import type { TrialRunner } from './trial-runner.js';
import type { TuneFolder } from './tune-folder.js';
import type { TuneEvent } from './tune-options.js';

export interface SearchParts {
  halving: SuccessiveHalving;
  folder: TuneFolder;
  runner: TrialRunner;
  estimate: TimeEstimate;
  /** seconds since the search began */
  elapsed: () => number;
  /** seconds when the search must have ended; it changes as more is known of the final training */
  end: () => number;
  /** most trainings; infinity for no limit */
  trials: number;
  request: (job: Job, directory: string) => TrialRequest;
  signal: AbortSignal | undefined;
  onEvent: (event: TuneEvent) => void;
}

/** When this part of time or trainings is over, no new candidates begin: the best so far go on. */
const CLOSING = 0.7;
/** After so many trainings without a network, the fault is not with the candidates. */
const MAX_WITHOUT_NETWORK = 20;

/**
 * Runs the jobs of a search on all workers until time or trainings are over. Results are recorded as they come.
 *
 * @throws TuneError when nothing at all can be trained
 * @throws the abort reason of the signal
 */
export async function search(parts: SearchParts): Promise<void> {
  const { runner, signal } = parts;
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const lanes = Array.from({ length: runner.size }, () => lane(parts, controller));
    // All of them must have ended before the first error is told: they record what they finish.
    const ended = await Promise.allSettled(lanes);
    const failed = ended.find((one) => one.status === 'rejected');
    signal?.throwIfAborted();
    if (failed) throw failed.reason;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function lane(parts: SearchParts, controller: AbortController): Promise<void> {
  try {
    while (!controller.signal.aborted && (await oneJob(parts, controller.signal))) {}
  } catch (error) {
    // The other lanes end, too.
    controller.abort(error);
    throw error;
  }
}

/** @returns false when the search is over */
async function oneJob(parts: SearchParts, signal: AbortSignal): Promise<boolean> {
  const { halving, folder, runner, estimate, elapsed, end, trials, request, onEvent } = parts;
  const begun = halving.trainings();
  if (begun >= trials) return false;
  const known = halving.candidates.length;
  const job = halving.next(elapsed() >= CLOSING * end() || begun >= CLOSING * trials);
  if (!job) return false;
  const candidate = halving.candidates[job.candidate]!;
  if (halving.candidates.length > known) folder.addCandidate(candidate, elapsed());
  const left = end() - elapsed();
  if (estimate.of(job) > left) {
    halving.forget(job);
    return false;
  }
  onEvent({ kind: 'started', candidate, rung: job.rung, replicate: job.replicate, elapsed: elapsed() });
  const directory = join(folder.runs, `${job.candidate}-${job.rung}-${job.replicate}`);
  const timer = new AbortController();
  // A training that takes longer than was thought must not take the time of the final one.
  const timeout = Number.isFinite(left) ? setTimeout(() => timer.abort(), left * 1000) : undefined;
  try {
    const both = AbortSignal.any([signal, timer.signal]);
    const outcome = await runner.trial(request(job, directory), both);
    const result = { ...job, outcome };
    halving.record(result);
    estimate.add(result);
    folder.addResult(result, elapsed());
    const [best] = halving.standings();
    const score = halving.scores(job.rung).find((one) => one.candidate === job.candidate);
    onEvent({ kind: 'result', candidate, result, best, score, elapsed: elapsed() });
  } catch (error) {
    halving.forget(job);
    if (timer.signal.aborted && !signal.aborted) return false;
    throw error;
  } finally {
    clearTimeout(timeout);
  }
  requireNetwork(halving);
  return true;
}

function requireNetwork({ results }: SuccessiveHalving): void {
  if (results.length < MAX_WITHOUT_NETWORK || results.some(({ outcome }) => outcome.status === 'measured')) return;
  throw new TuneError(
    `none of ${results.length} networks could be trained within the limits: ${mostFrequent(results)}`,
  );
}

/** The most frequent reason of refusals and failures. */
export function mostFrequent(results: SuccessiveHalving['results']): string {
  return reasonsOf(results)[0]?.reason ?? 'there was no time, or there were too few trials, to train one to the end';
}

/** Reasons of refusals and failures and how often each occurred, the most frequent first. */
export function reasonsOf(results: SuccessiveHalving['results']): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { outcome } of results) {
    // Numbers differ from network to network.
    const reason = outcome.reason?.replaceAll(/\d+(\.\d+)?/g, '…');
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
