import { getParametrization, type ParametrizationIdentifier } from '@qornn/orthogonal-params';
import type { ConfigIssue } from '../errors.js';
import { notAllowed } from './config-issues.js';
import type { RunConfig } from './run-schema.js';
import { outlineOf } from './task-of-config.js';

/** What section `training` contradicts: the task, the model, or itself. */
export function trainingContradictions(config: RunConfig): ConfigIssue[] {
  return [...metricIssues(config), ...workerIssues(config), ...lengthIssues(config), ...averagingIssues(config)];
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
  const message = notAllowed(workers, `at most batchSize, ${batchSize}, so that every worker has a sequence`);
  return [{ path: 'training.workers', value: workers, message }];
}

/** What contradicts the number of steps: a warm-up or a wait that would not end. */
function lengthIssues({ training }: RunConfig): ConfigIssue[] {
  const { steps, schedule, averaging } = training;
  const shorter: [string, number | undefined][] = [
    ['training.schedule.warmUpSteps', schedule.warmUpSteps],
    ['training.averaging.start', averaging?.start],
  ];
  return shorter.flatMap(([path, value]) => {
    if (value === undefined || value < steps) return [];
    return [{ path, value, message: notAllowed(value, `less than steps, ${steps}`) }];
  });
}

/** A latent on a manifold of which no mean can be taken. */
function averagingIssues({ training: { averaging }, model }: RunConfig): ConfigIssue[] {
  if (averaging === undefined || model.cell !== 'orthogonal') return [];
  const { name, retract, project } = getParametrization(model.parametrization as ParametrizationIdentifier);
  if (!retract || project) return [];
  const message = `the parametrization '${name}' has a retract but no project, so a mean of its latents has no place; leave averaging out`;
  return [{ path: 'training.averaging', value: averaging, message }];
}
