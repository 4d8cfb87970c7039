import { formerGoals, formerMetric } from './former-metrics.js';
import { readRecord, summarySchema } from './records.js';
import type { RunSummary } from './summary.js';

/**
 * Reads a `summary.json`, of this release or an earlier one.
 *
 * @throws RunFolderError when there is none, or it is damaged; the message names the field
 */
export function readSummaryFile(path: string): RunSummary {
  const summary = readRecord(path, summarySchema);
  const names = Object.keys(summary.best?.metrics ?? summary.test?.quantized ?? {});
  const metric = summary.metric ?? formerMetric(names);
  const metricGoals = summary.metricGoals ?? { ...formerGoals(names), [metric.name]: metric.goal };
  return { ...summary, metric, metricGoals } as unknown as RunSummary;
}
