import type { ListedRun } from '@qornn/training/runs';
import { durationText, metricLabel, metricText } from '../display/number-format.js';
import { tableText } from '../display/table.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import type { GlobalOptions } from '../options/global-options.js';
import { commandToType } from '../process/invocation.js';
import { stoppable } from '../process/interruption.js';
import { runsFolder } from './run-directory.js';
import { type SortColumn, sortRuns } from './run-order.js';

export interface RunsOptions extends GlobalOptions {
  sort?: SortColumn;
}

/** `qornn runs`: a table of runs. */
export async function listRuns(folder: string | undefined, options: RunsOptions, terminal: Terminal): Promise<void> {
  const at = folder ?? runsFolder;
  const kind = fileKind(at);
  if (kind === 'missing') {
    const hint = folder === undefined ? `; to create runs: ${commandToType(['train'])} <source>` : '';
    throw new UsageError(`${at}: no such folder${hint}`);
  }
  if (kind === 'file') throw new UsageError(`${at}: is a file; name a folder of runs`);
  const { readRuns } = await import('@qornn/training/runs');
  const list = await stoppable(terminal, (signal) => readRuns(at, signal));
  const sorted = options.sort ? sortRuns(list.runs, options.sort) : list.runs;
  terminal.result({ folder: at, runs: sorted, damaged: list.damaged }, () => {
    const damaged = list.damaged.map(({ directory, reason }) => `damaged: ${directory}: ${reason}`);
    const table = sorted.length > 0 ? runsText(sorted) : `no runs in ${at}`;
    return [table, ...(damaged.length > 0 ? ['', ...damaged] : [])].join('\n');
  });
}

function runsText(list: readonly ListedRun[]): string {
  const head = ['run', 'seed', 'task', 'strategy', 'bits', 'validation', 'test', 'steps', 'time', 'state'];
  const rows = list.map((run) => [
    run.name,
    String(run.seed),
    run.task,
    run.strategy,
    run.bits,
    judged(run, run.best?.metrics),
    judged(run, run.test),
    run.steps.done === run.steps.of ? String(run.steps.of) : `${run.steps.done}/${run.steps.of}`,
    run.seconds === null ? '' : durationText(run.totalSeconds ?? run.seconds),
    run.state,
  ]);
  return tableText(head, rows);
}

/** @returns an empty text without a value */
function judged({ metric }: ListedRun, metrics: Record<string, number> | null | undefined): string {
  const value = metric && metrics?.[metric.name];
  return metric && typeof value === 'number' ? `${metricLabel(metric.name)} ${metricText(metric.name, value)}` : '';
}
