import type { ConfigIssue } from '../errors.js';
import { notAllowed } from './config-issues.js';
import type { RunConfig } from './run-schema.js';
import { outlineOf } from './task-of-config.js';

/** Contradictions of section `training` with the task, the model, or itself. */
export function trainingContradictions(config: RunConfig): ConfigIssue[] {
  return [...metricIssues(config), ...workerIssues(config), ...lengthIssues(config)];
}

/** Metrics that the task does not have. */
function metricIssues(config: RunConfig): ConfigIssue[] {
  const { metricNames } = outlineOf(config);
  const { stopWhen, earlyStopping } = config.training;
  const named: [string, string | undefined][] = [
    ['training.stopWhen.metric', stopWhen?.metric],
    ['training.earlyStopping.metric', earlyStopping?.metric],
  ];
  return named.flatMap(([path, metric]) => {
    if (metric === undefined || metricNames.includes(metric)) return [];
    return [{ path, value: metric, message: notAllowed(metric, `one of ${metricNames.join(', ')}`) }];
  });
}

function workerIssues({ training: { workers, batchSize } }: RunConfig): ConfigIssue[] {
  if (workers <= batchSize) return [];
  const message = notAllowed(workers, `at most batchSize (${batchSize}), one sequence per worker`);
  return [{ path: 'training.workers', value: workers, message }];
}

/** A warm-up or an averaging start that is not before the last step. */
function lengthIssues({ training }: RunConfig): ConfigIssue[] {
  const { steps, schedule, averaging } = training;
  const shorter: [string, number | undefined][] = [
    ['training.schedule.warmUpSteps', schedule.warmUpSteps],
    ['training.averaging.start', averaging?.start],
  ];
  return shorter.flatMap(([path, value]) => {
    if (value === undefined || value < steps) return [];
    return [{ path, value, message: notAllowed(value, `less than steps, ${steps}; lower it, or leave it out`) }];
  });
}
