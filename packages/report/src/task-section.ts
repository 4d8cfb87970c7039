import { html, type Markup } from './html.js';
import { bytesText, metricLabel, metricText } from './number-text.js';
import { learningCurves } from './plots/learning-curves.js';
import { paretoFigure } from './plots/pareto.js';
import type { ReportMetric, ReportRun } from './run.js';
import { runSection } from './run-section.js';
import { tableMarkup } from './table.js';

/** Runs of one task, with ids that links in the page use. */
export interface TaskGroup {
  id: string;
  task: string;
  runs: readonly (ReportRun & { id: string })[];
}

/** Groups runs by their task, in the order of their first run. */
export function groupByTask(runs: readonly ReportRun[]): TaskGroup[] {
  const tasks = [...new Set(runs.map(({ task }) => task))];
  const numbered = runs.map((run, i) => ({ ...run, id: `run-${i + 1}` }));
  return tasks.map((task, i) => ({ id: `task-${i + 1}`, task, runs: numbered.filter((run) => run.task === task) }));
}

/** Everything about the runs of one task: first compared, then each by itself. */
export function taskSection({ id, task, runs }: TaskGroup): Markup {
  const curves = learningCurves(runs);
  const untrained = runs.filter(({ learning }) => learning.length === 0).length;
  const pareto = paretoFigure(runs);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${task}</h2>
${scoresTable(runs)}
${
  curves.length === 0
    ? html`<p class="quiet">There are no learning curves: ${runs.length === 1 ? 'the run has no' : 'none of the runs has a'} record of its evaluations.</p>`
    : html`<h3>Learning curves</h3>${
        untrained === 0
          ? null
          : html`<p class="quiet">${untrained} of ${runs.length} runs have no record of their evaluations, and are not drawn.</p>`
      }<div class="plots">${curves}</div>`
}
${pareto === null ? null : html`<h3>Metric against bytes</h3><div class="plots">${pareto}</div>`}
${runs.map((run) => runSection(run))}
</section>`;
}

function scoresTable(runs: readonly ReportRun[]): Markup | null {
  const metrics = [
    ...new Map(runs.flatMap((run) => run.metrics.map((metric) => [metric.name, metric] as const))).values(),
  ];
  const rows = runs.flatMap((run) =>
    run.scores.map(({ variant, metrics: own, bytes }) => [
      run.label,
      run.weights,
      variant,
      ...metrics.map((metric) => metricText(own[metric.name], metric)),
      bytes === null ? '–' : bytesText(bytes),
    ]),
  );
  if (rows.length === 0) return null;
  const goals = metrics.map(
    ({ name, goal }) => `${metricLabel(name)}: ${goal === 'max' ? 'larger' : 'smaller'} is better`,
  );
  const head = ['run', 'weights', 'variant', ...metrics.map(({ name }: ReportMetric) => metricLabel(name)), 'bytes'];
  const baseline = runs.find(({ baselineLoss }) => baselineLoss !== null)?.baselineLoss;
  const beside =
    baseline === undefined || baseline === null
      ? ''
      : `; the best prediction that ignores the input has a loss of ${metricText(baseline, { fraction: false })}`;
  return tableMarkup(`Metrics on test sequences; ${goals.join(', ')}${beside}`, { head, rows });
}
