import type { ListedRun } from '@qornn/training/runs';

/** Sortable columns. */
export const sortColumns = ['name', 'seed', 'task', 'strategy', 'bits', 'metric', 'steps', 'time', 'state'] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Sorts runs by a column: texts and numbers ascending, metrics best first, missing values last. The sort is stable. */
export function sortRuns(runs: readonly ListedRun[], column: SortColumn): ListedRun[] {
  const keyed = runs.map((run) => ({ run, key: keyOf(run, column) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ run }) => run);
}

type Key = readonly (string | number | null)[];

function keyOf(run: ListedRun, column: SortColumn): Key {
  switch (column) {
    case 'metric': {
      // Values of different metrics cannot be compared, so runs are grouped by metric.
      const value = run.metric ? run.best?.metrics[run.metric.name] : undefined;
      if (!run.metric || typeof value !== 'number') return [null];
      return [run.metric.name, run.metric.goal === 'max' ? -value : value];
    }
    case 'steps':
      return [run.steps.done];
    case 'time':
      return [run.totalSeconds ?? run.seconds];
    case 'name':
      return [run.name, run.seed];
    default:
      return [run[column]];
  }
}

function compare(a: Key, b: Key): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (x === null || y == null) {
      if (x !== y) return x === null ? 1 : -1;
    } else if (typeof x === 'number' && typeof y === 'number') {
      if (x !== y) return x - y;
    } else {
      const order = String(x).localeCompare(String(y), 'en', { numeric: true });
      if (order !== 0) return order;
    }
  }
  return 0;
}
