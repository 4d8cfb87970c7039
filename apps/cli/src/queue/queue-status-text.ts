import type { QueuedSweepStatus } from '@qornn/sweep-queue';
import { tableText } from '../display/table.js';

const COLUMNS = 100;
const MAX_ACTIVE = 20;
const MAX_FAILED = 5;

/** Sweeps of a queue as tables of at most 100 columns. */
export function queueStatusText(sweeps: readonly QueuedSweepStatus[]): string {
  if (sweeps.length === 0) return 'no sweep is queued';
  const rows = sweeps.map(({ name, runs, workers, bytes }) => [
    shortened(name, 24),
    ...[runs.waiting, runs.active, runs.stalled, runs.finished, runs.failed, runs.toCollect, workers.length].map(
      String,
    ),
    mebibytes(bytes),
  ]);
  const head = ['sweep', 'waiting', 'active', 'stalled', 'finished', 'failed', 'to collect', 'workers', 'MiB'];
  return [tableText(head, rows), ...sweeps.flatMap(partsOf)].join('\n\n');
}

/** One line with the numbers of runs. */
export function queueCountsText({ name, runs }: QueuedSweepStatus): string {
  return `${name}: ${runs.waiting} waiting, ${runs.active} active, ${runs.finished} finished, ${runs.failed} failed`;
}

function partsOf({ active, workers, failed }: QueuedSweepStatus): string[] {
  const hosts = new Map(workers.map(({ id, host, pid }) => [id, `${host} ${pid}`]));
  const rows = active
    .slice(0, MAX_ACTIVE)
    .map(({ name, worker, step, steps, silent }) => [
      shortened(name, 42),
      shortened(hosts.get(worker) ?? worker, 26),
      `${step}/${steps}`,
      `${silent} s`,
    ]);
  const more = active.length > MAX_ACTIVE ? [`and ${active.length - MAX_ACTIVE} more`] : [];
  const reasons = failed.slice(0, MAX_FAILED).map(({ name, reason }) => shortened(`${name}: ${reason}`, COLUMNS));
  return [
    ...(rows.length > 0 ? [[tableText(['active', 'worker', 'step', 'silent'], rows), ...more].join('\n')] : []),
    ...(reasons.length > 0 ? [reasons.join('\n')] : []),
  ];
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

function shortened(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters - 1)}…` : text;
}
