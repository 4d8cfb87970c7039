import { isAbsolute, relative } from 'node:path';
import type { ReportMetric } from '@qornn/report';
import type { MetricGoal } from '@qornn/tasks';
import type { RunSummary } from '@qornn/training';
import { stringify } from 'yaml';
import { durationText, isFraction } from '../display/number-format.js';
import { stopText } from '../display/stop-text.js';

/**
 * A task with its options as text, equal for equal tasks: runs of one text are compared. The seed does not count. A file below the current
 * folder is named from there.
 */
export function taskText({ name, ...options }: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(options)
    .filter(([key, value]) => key !== 'seed' && value !== undefined)
    .map(([key, value]) => `${key} ${textOf(key === 'file' ? placesOf(value) : value)}`);
  return [String(name), ...said].join(', ');
}

/** As a configuration has it, in one line. */
function textOf(value: unknown): string {
  return typeof value === 'object'
    ? stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()
    : String(value);
}

/** The place of a file, or of each file of a published split. */
function placesOf(files: unknown): unknown {
  if (typeof files !== 'object' || files === null) return placeOf(String(files));
  return Object.fromEntries(Object.entries(files).map(([split, file]) => [split, placeOf(String(file))]));
}

function placeOf(file: string): string {
  const below = relative('.', file);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? file : below;
}

/** @example 'finished after 400 steps, 12 s' */
export function endText(run: Pick<RunSummary, 'stopped' | 'steps' | 'seconds' | 'totalSeconds'>): string {
  const { stopped, steps, seconds, totalSeconds = seconds } = run;
  return `${stopText[stopped]} after ${steps} steps, ${durationText(totalSeconds)}`;
}

/**
 * The metrics of a run, the primary one first.
 *
 * @param goals of the metrics; a metric without one is a loss
 */
export function metricsOf(
  primary: { name: string; goal: MetricGoal } | null,
  names: readonly string[],
  goals: Readonly<Record<string, MetricGoal>> = {},
): ReportMetric[] {
  const all = new Set([...(primary ? [primary.name] : []), ...names]);
  return [...all].map((name) => ({
    name,
    goal: name === primary?.name ? primary.goal : (goals[name] ?? (isFraction(name) ? 'max' : 'min')),
    fraction: isFraction(name),
  }));
}

/** Backend, versions and machine, as rows of a table. */
export function environmentRows({
  backend,
  versions,
  machine,
  command,
}: Pick<RunSummary, 'backend' | 'versions' | 'machine' | 'command'>): [string, string][] {
  return [
    ...(command === null ? [] : [['command', command] as [string, string]]),
    ['backend', backend],
    ['TensorFlow.js', versions.tfjs],
    ['Node', versions.node],
    ['processor', `${machine.cores} × ${machine.cpu}`],
    ['memory', `${machine.memoryGiB} GiB`],
  ];
}
