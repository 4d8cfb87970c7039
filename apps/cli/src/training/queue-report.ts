import { durationText, metricLabel, metricText } from '../display/number-format.js';
import { type Statistics, statisticsOf } from '../display/statistics.js';
import { stopText } from '../display/stop-text.js';
import { tableText } from '../display/table.js';
import type { Done } from './training-queue.js';

type Metrics = Record<string, number>;

/** Statistics of the runs of one source with different seeds. */
export interface SeedGroup {
  source: string;
  name: string;
  /** of the finished runs */
  seeds: number[];
  /** on the test split, by metric */
  test: { quantized: Record<string, Statistics>; latent: Record<string, Statistics> };
}

/** Output of `--json` for a queue. */
export interface QueueReport {
  runs: {
    source: string;
    directory: string;
    name: string;
    seed: number;
    outcome: Done['outcome'];
    error: string | null;
    stopped: string | null;
    steps: number | null;
    /** of training */
    seconds: number | null;
    /** of everything; null in early releases */
    totalSeconds: number | null;
    metric: { name: string; goal: 'max' | 'min' } | null;
    best: { step: number; metrics: Metrics } | null;
    test: { quantized: Metrics; latent: Metrics } | null;
  }[];
  groups: SeedGroup[];
}

/** The report of a queue, as JSON. */
export function queueReport(done: readonly Done[]): QueueReport {
  return {
    runs: done.map(({ source, directory, config, outcome, summary, error }) => ({
      source,
      directory,
      name: config.name,
      seed: config.seed,
      outcome,
      error,
      stopped: summary?.stopped ?? null,
      steps: summary?.steps ?? null,
      seconds: summary?.seconds ?? null,
      totalSeconds: summary?.totalSeconds ?? null,
      metric: summary?.metric ?? null,
      best: summary?.best ?? null,
      test: summary?.test ?? null,
    })),
    groups: groupsOf(done),
  };
}

/** Groups runs of the same source, if more than one is finished. */
function groupsOf(done: readonly Done[]): SeedGroup[] {
  const bySource = new Map<string, Done[]>();
  for (const one of done) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  return [...bySource].flatMap(([source, all]) => {
    const runs = all.flatMap(({ config, summary }) => (summary?.test ? [{ config, test: summary.test }] : []));
    if (all.length < 2 || runs.length === 0) return [];
    const statistics = (form: 'quantized' | 'latent') => {
      const names = Object.keys(runs[0]!.test[form]);
      return Object.fromEntries(names.map((name) => [name, statisticsOf(runs.map(({ test }) => test[form][name]!))]));
    };
    const seeds = runs.map(({ config }) => config.seed);
    const { name } = runs[0]!.config;
    return [{ source, name, seeds, test: { quantized: statistics('quantized'), latent: statistics('latent') } }];
  });
}

/** The report of a queue as text: one row per run, and mean ± std over the seeds of each source. */
export function queueText(report: QueueReport): string {
  const rows = report.runs.map(({ directory, outcome, stopped, metric, best, test, steps, seconds, totalSeconds }) => {
    const judged = (metrics: Metrics | undefined) =>
      metric && metrics ? `${metricLabel(metric.name)} ${metricText(metric.name, metrics[metric.name]!)}` : '';
    return [
      directory,
      outcome === 'trained' || outcome === 'resumed' || outcome === 'done before' ? endText(outcome, stopped) : outcome,
      judged(best?.metrics),
      judged(test?.quantized),
      steps === null ? '' : String(steps),
      seconds === null ? '' : durationText(totalSeconds ?? seconds),
    ];
  });
  const table = tableText(['run', 'outcome', 'validation', 'test', 'steps', 'time'], rows);
  return [table, ...report.groups.map(groupText)].join('\n\n');
}

function endText(outcome: string, stopped: string | null): string {
  const end = stopped === null ? '' : stopText[stopped as keyof typeof stopText];
  return end === 'finished' ? outcome : `${outcome}, ${end}`;
}

function groupText({ name, seeds, test }: SeedGroup): string {
  const columns = Object.entries(test).flatMap(([form, metrics]) =>
    Object.entries(metrics).map(([metric, statistics]) => ({ form, metric, statistics })),
  );
  const head = [`${name}, test`, ...columns.map(({ form, metric }) => `${metricLabel(metric)}, ${form}`)];
  const rows = seeds.map((seed, i) => [
    `seed ${seed}`,
    ...columns.map(({ metric, statistics }) => metricText(metric, statistics.values[i]!)),
  ]);
  const summary = ['mean ± std', ...columns.map(({ metric, statistics }) => spreadText(metric, statistics))];
  return tableText(head, [...rows, summary]);
}

/** @example spreadText('recall', statisticsOf([0.98, 1])) // '99.00 % ± 1.41 %' */
export function spreadText(metric: string, { mean, std }: Statistics): string {
  return std === null ? metricText(metric, mean) : `${metricText(metric, mean)} ± ${metricText(metric, std)}`;
}
