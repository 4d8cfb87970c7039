import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SweepExecutor, SweepPlan, SweepState } from '@qornn/sweeps';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError, QueueError, UsageError } from '../errors.js';
import { requireOutputFolder } from '../files/output.js';
import { requireWritable } from '../files/writable.js';
import { interruptible } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { shellWord } from '../process/shell-word.js';
import { rememberPlugins } from '../training/training-run.js';
import { readPlan } from './read-plan.js';
import type { SweepCommandOptions } from './sweep-command-options.js';
import { SweepDisplay } from './sweep-display.js';
import { sweepGroups } from './sweep-groups.js';
import { planText, statusText } from './sweep-text.js';
import { sweepFolder } from './sweeps-folder.js';

const STOPPING = 'Saving what is running; press again to exit immediately.';
const MAX_REASONS = 3;

/**
 * `qornn sweep`: trains the runs of a sweep file.
 *
 * @throws UsageError or SweepOptionError when something is wrong, before anything begins
 * @throws QueueError at the end, when a run has failed
 * @throws InterruptedError at the end, when Ctrl-C stopped the sweep
 */
export async function runSweep(path: string, options: SweepCommandOptions, terminal: Terminal): Promise<void> {
  const planned = await readPlan(path, options, terminal);
  const { file } = planned;
  const directory = options.out ?? sweepFolder(file);
  if (file.match !== null) {
    const [{ startBackend }, { matchedPlan }] = await Promise.all([import('../backend.js'), import('./match-plan.js')]);
    await startBackend(options.backend, terminal);
    planned.plan = await matchedPlan(planned, file.match, terminal);
  }
  const { plan } = planned;
  if (options.dryRun) {
    terminal.result(planDocument(plan, directory), () => planText(plan, directory));
    return;
  }
  requireOutputFolder('--out', directory);
  requireWritable(directory);
  for (const note of plan.notes) terminal.log(`note: ${note}`);
  const { left, ...place } = await placeOf(plan, directory, options, terminal);
  const state = await sweepAndShow(plan, { directory, ...place, options, terminal });
  const groups = sweepGroups(state);
  terminal.result({ ...state, groups }, () => statusText(state));
  requireDone(state, left, terminal);
}

/** Where the runs are trained, and what is said about it. */
interface Place {
  executor: SweepExecutor;
  /** at the begin */
  begins: string;
  /** what runs do that have begun and not ended */
  underWay: string;
  /** at the first Ctrl-C */
  stopping: string;
  /** at the end, when runs are left */
  left: string;
}

/** This machine, or a queue. */
async function placeOf(
  plan: SweepPlan,
  directory: string,
  options: SweepCommandOptions,
  terminal: Terminal,
): Promise<Place> {
  const { redis, name, maxWaiting, workers, backend, retries } = options;
  const begin = `sweep ${plan.name}: ${plan.runs.length} runs into ${directory}`;
  if (redis === undefined) {
    const stray = name !== undefined ? '--name' : maxWaiting !== undefined ? '--max-waiting' : undefined;
    if (stray !== undefined) throw new UsageError(`${stray}: is of a queue; give --redis, too`);
    const executor = await executorFor(plan, options);
    const watch = commandToType(['sweep', 'status', directory]);
    return {
      executor,
      begins: `${begin}, ${executor.size} at a time; to watch: ${watch}`,
      underWay: 'running',
      stopping: STOPPING,
      left: '',
    };
  }
  if (workers !== undefined) {
    throw new UsageError('--workers: is of this machine; with --redis, each qornn worker says how many --jobs it does');
  }
  const { openExecutor, queueCommand } = await import('../queue/open-executor.js');
  const of = { redis, name, sweep: plan.name, backend, retries, maxBytes: maxWaiting };
  const queue = await openExecutor(of, terminal);
  return {
    executor: queue.executor,
    begins: `${begin}, queued as ${queue.name} at ${queue.shown}; to train them: ${queueCommand(['worker'], redis)}; to watch: ${queueCommand(['sweep', 'status'], redis)}`,
    underWay: 'queued or running',
    stopping: 'Leaving the queue to its workers; press again to exit immediately.',
    left: 'the queue goes on, and results wait there; ',
  };
}

interface Shown extends Omit<Place, 'left'> {
  directory: string;
  options: SweepCommandOptions;
  terminal: Terminal;
}

async function sweepAndShow(
  plan: SweepPlan,
  { directory, executor, begins, underWay, stopping, options, terminal }: Shown,
): Promise<SweepState> {
  const { sweep } = await import('@qornn/sweeps');
  const display = new SweepDisplay(terminal, plan, underWay);
  const command = ['qornn', ...terminal.args.map((word) => shellWord(word))].join(' ');
  return interruptible(terminal, stopping, async (signal) => {
    terminal.log(begins);
    try {
      return await sweep(plan, {
        ...{ directory, executor, signal, command, finish: options.finish === true },
        onReport(report) {
          if (report.kind === 'begun') rememberPlugins(report.run.config, join(directory, report.run.name), terminal);
          display.update(report);
        },
      });
    } finally {
      display.stop();
    }
  });
}

/** Trains on this machine, with as many workers as there are cores. */
async function executorFor(
  { runs }: SweepPlan,
  { workers, retries, backend }: SweepCommandOptions,
): Promise<SweepExecutor> {
  const { localExecutor } = await import('@qornn/sweeps');
  return localExecutor({
    workers: workers ?? Math.max(1, Math.min(availableParallelism(), runs.length)),
    plugins: [...new Set(runs.flatMap(({ config }) => config.plugins))],
    anyBackend: backend !== undefined,
    ...(backend !== undefined && { backend }),
    ...(retries !== undefined && { retries }),
  });
}

function planDocument({ name, runs, stopping, notes }: SweepPlan, directory: string): object {
  return {
    ...{ name, directory, stopping, notes },
    steps: runs.reduce((sum, { config }) => sum + config.training.steps, 0),
    runs: runs.map(({ name: run, seed, source, settings, digest, config }) => ({
      ...{ name: run, seed, source, settings, digest, steps: config.training.steps },
    })),
  };
}

/** @throws InterruptedError, QueueError */
function requireDone({ runs, directory }: SweepState, place: string, terminal: Terminal): void {
  const left = runs.filter(({ state }) => ['waiting', 'interrupted', 'paused', 'running'].includes(state)).length;
  if (left > 0) {
    throw new InterruptedError(
      `interrupted; ${place}${left} of ${runs.length} runs are left in ${directory}; to go on: ${commandToType(terminal.args)}`,
    );
  }
  const failed = runs.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return;
  const reasons = failed.slice(0, MAX_REASONS).map(({ name, reason }) => `${name}: ${reason ?? 'unknown'}`);
  const others = failed.length > MAX_REASONS ? [`and ${failed.length - MAX_REASONS} more`] : [];
  throw new QueueError(
    `${failed.length} of ${runs.length} runs failed; to try them again: ${commandToType(terminal.args)}; ${[...reasons, ...others].join('; ')}`,
  );
}
