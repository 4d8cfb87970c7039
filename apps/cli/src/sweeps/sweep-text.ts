import type { SweepPlan, SweepRunState, SweepRunStatus, SweepState } from '@qornn/sweeps';
import { durationText, metricLabel, metricText } from '../display/number-format.js';
import { tableText } from '../display/table.js';
import { spreadText } from '../training/queue-report.js';
import { type SweepGroup, sweepGroups } from './sweep-groups.js';

const MAX_ROWS = 20;
const MAX_NAME = 44;
const MAX_COLUMNS = 100;
const STATES: readonly SweepRunState[] = [
  'finished',
  'running',
  'paused',
  'waiting',
  'interrupted',
  'stopped',
  'diverged',
  'failed',
];

/** What a sweep will train: number of runs and steps, and the names. */
export function planText({ name, runs, stopping, notes }: SweepPlan, directory: string): string {
  const steps = runs.reduce((sum, { config }) => sum + config.training.steps, 0);
  const shown = runs.slice(0, MAX_ROWS);
  const rows = shown.map(({ name: run, config }) => [shortened(run, 80), String(config.training.steps)]);
  const most = stopping
    ? `at most ${steps} steps; one of ${stopping.reduction} goes on from ${stopping.after} steps by ${metricLabel(stopping.metric)} (${stopping.rule})`
    : `${steps} steps`;
  return [
    `${name}: ${runs.length} ${runs.length === 1 ? 'run' : 'runs'} into ${directory}, ${most}`,
    ...notes.map((note) => `note: ${note}`),
    '',
    tableText(['run', 'steps'], rows),
    ...more(runs.length - shown.length),
  ].join('\n');
}

/** How far a sweep is: what is running, what failed, and the best so far. At most 100 columns. */
export function statusText(state: SweepState): string {
  const { runs, holder } = state;
  const who = holder ? `, by process ${holder.pid} on ${holder.host}` : '';
  const parts = [`${state.name}: ${countsText(runs)}${who}`];
  const running = runs.filter((run) => run.state === 'running');
  if (running.length > 0) {
    const rows = running
      .slice(0, MAX_ROWS)
      .map((run) => [
        shortened(run.name, MAX_NAME),
        `${run.steps.done}/${run.steps.of}`,
        run.validation === null ? '' : `${metricLabel(run.metric.name)} ${metricText(run.metric.name, run.validation)}`,
        run.secondsLeft === null ? '' : durationText(run.secondsLeft),
      ]);
    parts.push(
      [tableText(['running', 'steps', 'validation', 'left'], rows), ...more(running.length - MAX_ROWS)].join('\n'),
    );
  }
  const bad = runs.filter((run) => run.state === 'failed' || run.state === 'diverged');
  if (bad.length > 0) {
    const lines = bad
      .slice(0, MAX_ROWS)
      .map((run) => cut(`${run.state}: ${shortened(run.name, MAX_NAME)}: ${run.reason ?? ''}`));
    parts.push([...lines, ...more(bad.length - MAX_ROWS)].join('\n'));
  }
  const table = groupsText(sweepGroups(state));
  return [...parts, ...(table === '' ? [] : [table])].join('\n\n');
}

/** A table of the groups that have results, best first; empty without any. */
export function groupsText(groups: readonly SweepGroup[]): string {
  const done = groups.filter(({ validation }) => validation !== null);
  if (done.length === 0) return '';
  const shown = done.slice(0, MAX_ROWS);
  const isMixed = new Set(done.map(({ metric }) => metric.name)).size > 1;
  const label = isMixed ? '' : `${metricLabel(done[0]!.metric.name)}, `;
  const value = (metric: string, statistics: SweepGroup['validation']) =>
    statistics ? `${isMixed ? `${metricLabel(metric)} ` : ''}${spreadText(metric, statistics)}` : '';
  const rows = shown.map(({ name, metric, runs, seeds, validation, test }) => [
    shortened(name, MAX_NAME),
    seeds.length === runs ? String(runs) : `${seeds.length}/${runs}`,
    value(metric.name, validation),
    value(metric.name, test),
  ]);
  const table = tableText(['best first', 'seeds', `${label}validation`, `${label}test`], rows);
  return [table, ...more(done.length - shown.length)].join('\n');
}

/** @example countsText(runs) // '24 runs: 12 finished, 2 running, 10 waiting' */
export function countsText(runs: readonly Pick<SweepRunStatus, 'state'>[]): string {
  const counts = STATES.map((state) => ({ state, count: runs.filter((run) => run.state === state).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ state, count }) => `${count} ${state}`);
  return `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}: ${told.join(', ')}`;
}

/** The middle of a long name is left out: its ends tell it apart. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const half = Math.floor((most - 1) / 2);
  return `${name.slice(0, most - 1 - half)}…${name.slice(-half)}`;
}

function cut(line: string): string {
  return line.length > MAX_COLUMNS ? `${line.slice(0, MAX_COLUMNS - 1)}…` : line;
}

function more(count: number): string[] {
  return count > 0 ? [`and ${count} more; --json has all`] : [];
}
