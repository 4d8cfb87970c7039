import { getCell, type RecurrentLayer } from '@qornn/cells';
import { makeCell } from '../cell.js';
import type { ConfigIssue } from '../errors.js';
import { issuesOf } from './issues-of.js';
import type { RunConfig } from './run-schema.js';
import { outlineOf } from './task-of-config.js';

/** What the layer itself refuses, and what it cannot be trained with. */
export function modelContradictions(config: RunConfig): ConfigIssue[] {
  let layer: RecurrentLayer | undefined;
  const issues = issuesOf('model', config.model, () => {
    layer = makeCell(config.model, { seed: config.seed });
  });
  return layer ? [...jumpIssues(config, layer), ...averagingIssues(config, layer)] : issues;
}

/** Sampled time steps where there are none to leave out, or a layer that cannot jump over them. */
function jumpIssues(config: RunConfig, { canJump }: RecurrentLayer): ConfigIssue[] {
  const { sampledSteps } = config.training;
  if (sampledSteps === undefined) return [];
  const { name, quietSegments } = outlineOf(config);
  if (quietSegments.length === 0) {
    const message = `the task ${name} has no quiet time steps to jump over; leave sampledSteps out`;
    return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
  }
  if (canJump && config.model.layers === 1) return [];
  const message =
    'only one orthogonal layer with a linear recurrence that starts at zero can jump over quiet time steps; leave sampledSteps out';
  return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
}

/** A latent on a manifold of which no mean can be taken. */
function averagingIssues({ training: { averaging }, model }: RunConfig, layer: RecurrentLayer): ConfigIssue[] {
  const reason = averaging && getCell(model.cell).whyNotAveraged?.(layer);
  if (!reason) return [];
  return [{ path: 'training.averaging', value: averaging, message: `${reason}; leave averaging out` }];
}
