import { legacyGoals, legacyMetric } from './legacy-metrics.js';
import { readRecord, summarySchema } from './records.js';
import type { RunSummary } from './summary.js';

/**
 * Reads a `summary.json` of this or an earlier release.
 *
 * @throws RunFolderError when it is missing or damaged; the message names the field
 */
export function readSummaryFile(path: string): RunSummary {
  const summary = readRecord(path, summarySchema);
  const names = Object.keys(summary.best?.metrics ?? summary.test?.quantized ?? {});
  const metric = summary.metric ?? legacyMetric(names);
  const metricGoals = summary.metricGoals ?? { ...legacyGoals(names), [metric.name]: metric.goal };
  return { ...summary, metric, metricGoals } as unknown as RunSummary;
}
