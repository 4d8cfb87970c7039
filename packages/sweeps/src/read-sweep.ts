import { runHolder } from '@qornn/training/runs';
import { SweepOptionError } from './errors.js';
import type { SweepEvent } from './sweep-events.js';
import { type RecordedRun, SweepFolder } from './sweep-folder.js';
import type { SweepRunStatus, SweepState } from './sweep-state.js';

/**
 * How far a sweep is, from its folder; also while another process runs it.
 *
 * @throws SweepOptionError when the folder has no sweep
 * @throws RunFolderError when its records are damaged
 * @example
 * readSweep('sweeps/bits').runs.filter(({ state }) => state === 'running');
 */
export function readSweep(directory: string): SweepState {
  const folder = new SweepFolder(directory);
  if (!folder.exists())
    throw new SweepOptionError(`${directory}: has no sweep.json, so it is not the folder of a sweep`);
  const record = folder.read();
  const events = folder.readEvents();
  const progress = folder.readProgress();
  // Last, since a sweep that ends in between has written everything before.
  const holder = runHolder(directory) ?? null;
  const runs = statusOf(record.runs, events);
  if (holder) {
    for (const { run, step, validation, secondsLeft } of progress?.running ?? []) {
      const status = runs.get(run);
      if (status?.state !== 'running') continue;
      status.steps.done = Math.max(step, status.steps.done);
      status.validation = validation ?? status.validation;
      status.secondsLeft = secondsLeft;
    }
  } else {
    for (const status of runs.values()) if (status.state === 'running') status.state = 'interrupted';
  }
  return { name: record.name, directory, holder, metric: record.metric, runs: [...runs.values()] };
}

/** What the events say about each run. */
export function statusOf(recorded: readonly RecordedRun[], events: readonly SweepEvent[]): Map<string, SweepRunStatus> {
  const runs = new Map(
    recorded.map(({ name, seed, source, settings, steps, metric }): [string, SweepRunStatus] => [
      name,
      {
        ...{ name, seed, source, settings, metric, state: 'waiting', steps: { done: 0, of: steps } },
        ...{ validation: null, test: null, seconds: null, secondsLeft: null, retries: 0, reason: null },
      },
    ]),
  );
  for (const event of events) {
    const status = runs.get(event.run);
    if (status) take(status, event);
  }
  return runs;
}

function take(status: SweepRunStatus, event: SweepEvent): void {
  switch (event.kind) {
    case 'begun':
      status.state = 'running';
      status.reason = null;
      break;
    case 'paused':
      status.state = 'paused';
      status.steps.done = event.steps;
      status.seconds = event.seconds;
      status.validation = event.validation;
      break;
    case 'ended':
      status.state = event.stopped === 'diverged' ? 'diverged' : 'finished';
      status.reason = event.stopped === 'diverged' ? `training diverged at step ${event.steps + 1}` : null;
      status.steps.done = event.steps;
      status.seconds = event.seconds;
      status.validation = event.validation;
      status.test = event.test;
      break;
    case 'interrupted':
      status.state = 'interrupted';
      status.steps.done = event.steps;
      status.seconds = event.seconds;
      break;
    case 'failed':
      status.state = 'failed';
      status.reason = event.reason;
      break;
    case 'retried':
      status.retries++;
      status.reason = event.reason;
      break;
    case 'stopped':
      status.state = 'stopped';
      break;
  }
}
