import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { configDigest, type SweepExecutor } from '@qornn/sweeps';
import { type RunConfig, RunFolder, RunLockedError, type RunSummary, runHolder } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { requireWritable } from '../files/writable.js';
import { explainError } from '../process/explain-error.js';
import { interruptible } from '../process/interruption.js';
import { STOPPING } from './training-run.js';

/** A run to train. */
export interface Job {
  /** as named on the command line */
  source: string;
  config: RunConfig;
  directory: string;
}

/**
 * Outcome of a job: trained or resumed now; already finished; failed (or diverged, now or earlier); interrupted now; being trained by
 * another process; not started, because the queue was stopped.
 */
export type Outcome = 'trained' | 'resumed' | 'done before' | 'failed' | 'interrupted' | 'running' | 'not begun';

/** A job and its outcome. */
export interface Done extends Job {
  outcome: Outcome;
  /** null if the run has not started or its summary is unreadable */
  summary: RunSummary | null;
  /** error message in one line; null without an error */
  error: string | null;
}

/** @throws UsageError when two jobs have the same folder */
export function requireFoldersOfTheirOwn(jobs: readonly Job[]): void {
  const before = new Map<string, Job>();
  for (const job of jobs) {
    const other = before.get(job.directory);
    if (other) {
      const sources =
        other.source === job.source ? `${job.source} is named twice` : `${other.source} and ${job.source}`;
      throw new UsageError(`${job.directory}: ${sources}, with the same name and seed; give them different names`);
    }
    before.set(job.directory, job);
  }
}

/**
 * Trains runs, as many at the same time as the executor takes. Finished runs are skipped, interrupted runs are resumed, and a failed run does not
 * stop the queue. Ctrl-C saves what is running and stops the queue.
 *
 * @param executor trains them; it is closed at the end
 * @returns the outcomes, in the order of the jobs
 */
export async function trainQueue(jobs: readonly Job[], terminal: Terminal, executor: SweepExecutor): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = jobs.entries();
  await interruptible(terminal, STOPPING, async (signal) => {
    // Lanes share the iterator: each takes the next job.
    const lane = async () => {
      for (const [i, job] of waiting) {
        const one = signal.aborted
          ? { outcome: 'not begun' as const, summary: null, error: null }
          : await attempt(i, job);
        done[i] = { ...job, ...one };
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(executor.size, jobs.length) }, lane));
    } finally {
      await executor.close();
    }

    async function attempt(i: number, job: Job): Promise<Omit<Done, keyof Job>> {
      const log = (text: string) => terminal.log(`[${i + 1}/${jobs.length}] ${job.directory}: ${text}`);
      try {
        return await trainJob(job, executor, signal, log);
      } catch (error) {
        // Another process has started it meanwhile.
        if (error instanceof RunLockedError) {
          log('is being trained by another process');
          return { outcome: 'running', summary: null, error: null };
        }
        const { name } = error as Error;
        if (name === 'InterruptedError' || (signal.aborted && name === 'AbortError')) {
          return { outcome: 'interrupted', summary: null, error: null };
        }
        const reason = explainError(error).lines.join('; ');
        log(`failed: ${reason}`);
        return { outcome: 'failed', summary: summaryIn(job.directory), error: reason };
      }
    }
  });
  return done;
}

async function trainJob(
  { source, config, directory }: Job,
  executor: SweepExecutor,
  signal: AbortSignal,
  log: (text: string) => void,
): Promise<Omit<Done, keyof Job>> {
  const folder = new RunFolder(directory);
  const holder = runHolder(directory);
  if (holder) throw new RunLockedError(directory, holder, directory);
  const resume = folder.exists();
  if (resume) {
    folder.requireSameConfig(config);
    const summary = existsSync(folder.summary) ? folder.readSummary() : undefined;
    if (summary?.stopped === 'diverged') {
      const error = `diverged earlier, at step ${summary.steps}, and would diverge again; change its settings, or remove the folder`;
      log(error);
      return { outcome: 'failed', summary, error };
    }
    if (summary && summary.stopped !== 'interrupted') {
      log('done before');
      return { outcome: 'done before', summary, error: null };
    }
  }
  requireWritable(directory);
  log(resume ? 'resuming' : `training ${config.name}, seed ${config.seed}, ${config.training.steps} steps`);
  const run = {
    name: basename(directory),
    seed: config.seed,
    config,
    digest: configDigest(config),
    source,
    settings: {},
  };
  // Also resumes runs that another queue has started and left meanwhile.
  const summary = await executor.execute(run, {
    ...{ directory, signal, rung: 0 },
    onRetry: ({ reason }) => log(`${reason}; goes on from its last checkpoint`),
  });
  if (summary.stopped === 'diverged') {
    const error = `training diverged at step ${summary.steps + 1}`;
    log(`failed: ${error}`);
    return { outcome: 'failed', summary, error };
  }
  const outcome = summary.stopped === 'interrupted' ? 'interrupted' : resume ? 'resumed' : 'trained';
  return { outcome, summary, error: null };
}

function summaryIn(directory: string): RunSummary | null {
  try {
    return new RunFolder(directory).readSummary();
  } catch {
    return null;
  }
}
