import { type SweepRunStatus, type SweepState, settingsKey } from '@qornn/sweeps';
import { type Statistics, statisticsOf } from '../display/statistics.js';

/** The runs of one source with the same settings and different seeds. */
export interface SweepGroup {
  /** of the runs, without the seed */
  name: string;
  source: string;
  settings: Readonly<Record<string, unknown>>;
  metric: { name: string; goal: 'max' | 'min' };
  /** all of them */
  runs: number;
  /** of the finished runs */
  seeds: number[];
  /** of the finished runs; null without any */
  validation: Statistics | null;
  test: Statistics | null;
}

/** Groups of a sweep: the best mean on the validation split first, those without a finished run last. */
export function sweepGroups({ runs }: Pick<SweepState, 'runs'>): SweepGroup[] {
  const groups = new Map<string, SweepRunStatus[]>();
  for (const run of runs) {
    const key = settingsKey({ source: run.source, settings: run.settings });
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return [...groups.values()].map(groupOf).sort(compare);
}

function groupOf(runs: readonly SweepRunStatus[]): SweepGroup {
  const { name, seed, source, settings, metric } = runs[0]!;
  const finished = runs.filter(({ state }) => state === 'finished');
  const statistics = (values: (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length > 0 ? statisticsOf(known) : null;
  };
  return {
    ...{ name: name.slice(0, -`-seed${seed}`.length), source, settings, metric, runs: runs.length },
    seeds: finished.map((run) => run.seed),
    validation: statistics(finished.map(({ validation }) => validation)),
    test: statistics(finished.map(({ test }) => test)),
  };
}

function compare(a: SweepGroup, b: SweepGroup): number {
  if (!a.validation || !b.validation) return a.validation === b.validation ? 0 : a.validation ? -1 : 1;
  // Values of different metrics cannot be compared.
  if (a.metric.name !== b.metric.name) return a.metric.name.localeCompare(b.metric.name);
  const difference = a.validation.mean - b.validation.mean;
  return a.metric.goal === 'max' ? -difference : difference;
}
