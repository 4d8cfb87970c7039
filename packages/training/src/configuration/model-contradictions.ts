import { getCell, type RecurrentLayer } from '@qornn/cells';
import { makeCell } from '../cell.js';
import type { ConfigIssue } from '../errors.js';
import { issuesOf } from './issues-of.js';
import type { RunConfig } from './run-schema.js';
import { outlineOf } from './task-of-config.js';

/** Options that the layer rejects, and training options that it does not support. */
export function modelContradictions(config: RunConfig): ConfigIssue[] {
  let layer: RecurrentLayer | undefined;
  const issues = issuesOf('model', config.model, () => {
    layer = makeCell(config.model, { seed: config.seed });
  });
  return layer ? [...jumpIssues(config, layer), ...averagingIssues(config, layer)] : issues;
}

/** `sampledSteps` without quiet time steps, or with a layer that does not support it. */
function jumpIssues(config: RunConfig, { canJump }: RecurrentLayer): ConfigIssue[] {
  const { sampledSteps } = config.training;
  if (sampledSteps === undefined) return [];
  const { name, quietSegments } = outlineOf(config);
  if (quietSegments.length === 0) {
    const message = `the task ${name} has no quiet time steps to skip; remove sampledSteps`;
    return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
  }
  if (canJump && config.model.layers === 1) return [];
  const message =
    'only a single orthogonal layer with a linear recurrence from zero can skip quiet time steps; remove sampledSteps';
  return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
}

/** `averaging` with weights that cannot be averaged. */
function averagingIssues({ training: { averaging }, model }: RunConfig, layer: RecurrentLayer): ConfigIssue[] {
  const reason = averaging && getCell(model.cell).whyNotAveraged?.(layer);
  if (!reason) return [];
  return [{ path: 'training.averaging', value: averaging, message: `${reason}; remove averaging` }];
}
