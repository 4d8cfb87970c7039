import { existsSync } from 'node:fs';
import { callable, check, flag, type OptionTable, required, text } from '@qornn/options';
import { improvement, lockRun, RunFolder, type RunSummary } from '@qornn/training';
import { SweepError } from './errors.js';
import { HalvingSchedule, type SweepJob } from './halving-schedule.js';
import { checkOptions } from './options.js';
import { readSweep } from './read-sweep.js';
import type { SweepEvent } from './sweep-events.js';
import type { RunProgress, SweepExecutor } from './sweep-executor.js';
import { SweepFolder } from './sweep-folder.js';
import type { SweepPlan, SweepRun } from './sweep-plan.js';
import type { SweepState } from './sweep-state.js';

/** What a sweep reports while it runs. */
export type SweepReport =
  /** `done`: number of runs that had ended before; `steps`: steps of runs before, by name, all of them for those that had ended */
  | { kind: 'started'; done: number; steps: ReadonlyMap<string, number> }
  | { kind: 'progress'; run: SweepRun; progress: RunProgress }
  | { kind: SweepEvent['kind']; run: SweepRun; event: SweepEvent };

export interface SweepOptions {
  /** folder of the sweep, created if needed; a sweep in it goes on */
  directory: string;
  /** trains the runs; it is closed at the end */
  executor: SweepExecutor;
  /** saves what is running and ends; the same call goes on */
  signal?: AbortSignal;
  /** trains all runs to their end, also those that early stopping has stopped; default false */
  finish?: boolean;
  /** command line, recorded in the summaries of the runs */
  command?: string;
  onReport?: (report: SweepReport) => void;
}

const SWEEP_OPTIONS: OptionTable<SweepOptions> = {
  directory: required(text),
  executor: required(
    check('a SweepExecutor', (executor) => typeof (executor as Partial<SweepExecutor> | null)?.execute === 'function'),
  ),
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
  finish: flag,
  command: check('a text', (command) => typeof command === 'string'),
  onReport: callable,
};

/** When so many runs have failed, and none has succeeded, the fault is not with the runs. */
const MAX_FAILURES = 10;
const MILLISECONDS_BETWEEN_PROGRESS = 1000;

/**
 * Trains the runs of a plan. Runs that have ended are skipped, interrupted ones go on, and failed ones are tried again. A failed run does not stop
 * the sweep.
 *
 * @returns how far it is: all runs have ended, or the signal was aborted
 * @throws SweepOptionError when an option is wrong, or the folder holds another sweep
 * @throws SweepError when no run can be trained
 * @throws RunFolderError when the folder cannot be written
 * @throws RunLockedError when another process runs the sweep
 * @example
 * await sweep(plan, { directory: 'sweeps/bits', executor: localExecutor({ workers: 2 }) });
 */
export async function sweep(plan: SweepPlan, options: SweepOptions): Promise<SweepState> {
  const { directory, executor } = checkOptions<SweepOptions>('sweep', options, SWEEP_OPTIONS);
  try {
    const lock = lockRun(directory);
    try {
      const folder = new SweepFolder(directory);
      folder.prepare(plan);
      await new RunningSweep(plan, folder, options).go();
    } finally {
      lock.release();
    }
    return readSweep(directory);
  } finally {
    await executor.close();
  }
}

/** A run that is being trained. */
interface Running {
  run: SweepRun;
  progress?: RunProgress;
  /** best validation so far, in this execution */
  best: number | null;
}

class RunningSweep {
  private readonly schedule: HalvingSchedule;
  private readonly running = new Map<string, Running>();
  private readonly controller = new AbortController();
  /** wakes up `go` when a run has ended */
  private wake: () => void = () => {};
  /** places of runs that earlier calls have stopped */
  private readonly stoppedBefore = new Set<number>();
  private failures = 0;
  private successes = 0;
  private fatal: unknown;
  private lastProgress = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly plan: SweepPlan,
    private readonly folder: SweepFolder,
    private readonly options: SweepOptions,
  ) {
    this.schedule = new HalvingSchedule(plan.runs, options.finish === true ? null : plan.stopping);
  }

  async go(): Promise<void> {
    const { executor, signal, onReport } = this.options;
    const stop = () => this.controller.abort();
    if (signal?.aborted) return;
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const before = this.restore();
      onReport?.({ kind: 'started', ...before });
      for (;;) {
        while (this.running.size < executor.size && !this.controller.signal.aborted) {
          const job = this.schedule.next();
          if (!job) break;
          void this.do(job);
        }
        if (this.running.size === 0) break;
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    } finally {
      signal?.removeEventListener('abort', stop);
    }
    if (this.fatal !== undefined) throw this.fatal;
    if (!this.controller.signal.aborted) {
      for (const place of this.schedule.paused()) {
        if (!this.stoppedBefore.has(place)) this.record(this.plan.runs[place]!, { kind: 'stopped' });
      }
    }
    this.writeProgress();
  }

  /** Takes up what earlier calls have done. @returns the number of runs that have ended, and the steps of all */
  private restore(): { done: number; steps: Map<string, number> } {
    const places = new Map(this.plan.runs.map(({ name }, place) => [name, place]));
    const isHalving = this.options.finish !== true;
    const steps = new Map<string, number>();
    let done = 0;
    const open = new Map<number, number>();
    for (const event of this.folder.readEvents()) {
      const place = places.get(event.run);
      if (place === undefined || !this.hasFolder(event)) continue;
      if (event.kind === 'stopped') this.stoppedBefore.add(place);
      else this.stoppedBefore.delete(place);
      if (event.kind === 'ended') steps.set(event.run, this.plan.runs[place]!.config.training.steps);
      else if (event.kind === 'paused' || event.kind === 'interrupted') steps.set(event.run, event.steps);
      if (event.kind === 'begun') open.set(place, event.rung);
      else if (event.kind === 'paused' && isHalving) {
        this.schedule.reached(place, event.rung, event.value, false);
        open.delete(place);
      } else if (event.kind === 'ended') {
        this.schedule.reached(place, event.rung, event.value, true);
        open.delete(place);
        done++;
      }
    }
    for (const [place, rung] of open) this.schedule.interrupted(place, isHalving ? rung : 0);
    return { done, steps };
  }

  /** Whether the folder of a run still has what an event says; a user may have removed it to train it anew. */
  private hasFolder({ kind, run }: SweepEvent): boolean {
    if (kind !== 'ended' && kind !== 'paused') return true;
    return existsSync(new RunFolder(this.folder.run(run)).summary);
  }

  private async do({ place, rung, until }: SweepJob): Promise<void> {
    const run = this.plan.runs[place]!;
    this.running.set(run.name, { run, best: null });
    try {
      this.record(run, { kind: 'begun', rung });
      const summary = await this.options.executor.execute(run, {
        ...{ directory: this.folder.run(run.name), rung, until, command: this.options.command },
        signal: this.controller.signal,
        onProgress: (progress) => this.progress(run, progress),
        onRetry: ({ reason }) => this.record(run, { kind: 'retried', reason }),
      });
      this.successes++;
      this.ended(place, rung, until, summary);
    } catch (error) {
      this.threw(place, rung, error);
    } finally {
      this.running.delete(run.name);
      this.wake();
    }
  }

  private ended(place: number, rung: number, until: number | undefined, summary: RunSummary): void {
    const run = this.plan.runs[place]!;
    const { stopped, steps, seconds, totalSeconds = seconds, best, test, metric } = summary;
    const bestOf = (name: string | undefined) => finite(name === undefined ? undefined : best?.metrics[name]);
    const value = stopped === 'diverged' ? null : bestOf(this.plan.stopping?.metric);
    const validation = bestOf(metric.name);
    const common = { steps, seconds: totalSeconds };
    if (stopped !== 'interrupted') {
      const tested = finite(test?.quantized[metric.name]);
      this.record(run, { kind: 'ended', ...common, rung, stopped, value, validation, test: tested });
      this.schedule.reached(place, rung, value, true);
    } else if (until !== undefined && steps >= until) {
      this.record(run, { kind: 'paused', ...common, rung, value, validation });
      this.schedule.reached(place, rung, value, false);
    } else {
      this.record(run, { kind: 'interrupted', ...common });
      this.schedule.interrupted(place, rung);
      // Not by the sweep: it must not begin again at once, for ever.
      if (!this.controller.signal.aborted) this.end(new SweepError(`${run.name}: was interrupted by somebody else`));
    }
  }

  private threw(place: number, rung: number, error: unknown): void {
    const run = this.plan.runs[place]!;
    try {
      if (this.controller.signal.aborted && (error as Error).name === 'AbortError') {
        this.record(run, { kind: 'interrupted', steps: 0, seconds: 0 });
        this.schedule.interrupted(place, rung);
        return;
      }
      const reason = String((error as Error).message ?? error).replaceAll('\n', '; ');
      this.schedule.failed(place);
      this.record(run, { kind: 'failed', reason });
      this.failures++;
      // A worker that does not start, and a folder of the sweep that cannot be written.
      if ((error as Error).name === 'SweepError') this.end(error);
      else if (this.failures >= MAX_FAILURES && this.successes === 0) {
        this.end(new SweepError(`the first ${this.failures} runs failed; the last of them, ${run.name}: ${reason}`));
      }
    } catch (unwritable) {
      this.end(unwritable);
    }
  }

  /** Stops all runs, because the sweep cannot go on. */
  private end(error: unknown): void {
    this.fatal ??= error;
    this.controller.abort(new DOMException('the sweep cannot go on', 'AbortError'));
  }

  private progress(run: SweepRun, progress: RunProgress): void {
    const before = this.running.get(run.name)?.best ?? null;
    this.running.set(run.name, { run, progress, best: this.better(before, progress) });
    this.options.onReport?.({ kind: 'progress', run, progress });
    if (performance.now() - this.lastProgress >= MILLISECONDS_BETWEEN_PROGRESS) this.writeProgress();
  }

  private better(before: number | null, { validation }: RunProgress): number | null {
    const { metric } = this.plan;
    const value = finite(metric === null ? undefined : validation?.metrics[metric.name]);
    if (metric === null || value === null || before === null) return value ?? before;
    return improvement(metric.goal, value, before) > 0 ? value : before;
  }

  private writeProgress(): void {
    this.lastProgress = performance.now();
    const running = [...this.running.values()].flatMap(({ run, progress, best }) =>
      progress
        ? [{ run: run.name, step: progress.step, validation: best, secondsLeft: finite(progress.secondsLeft) }]
        : [],
    );
    try {
      this.folder.writeProgress({ time: now(), running });
    } catch (error) {
      this.end(error);
    }
  }

  private record(run: SweepRun, what: DistributiveOmit<SweepEvent, 'time' | 'run'>): void {
    const event = { time: now(), run: run.name, ...what } as SweepEvent;
    this.folder.append(event);
    this.options.onReport?.({ kind: event.kind, run, event });
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function now(): string {
  return new Date().toISOString();
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
