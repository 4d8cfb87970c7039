import { makeCell } from '../cell.js';
import type { ConfigIssue } from '../errors.js';
import { issuesOf } from './issues-of.js';
import type { RunConfig } from './run-schema.js';
import { outlineOf } from './task-of-config.js';

/** What the layer itself refuses, and what it cannot be trained with. */
export function modelContradictions(config: RunConfig): ConfigIssue[] {
  let canJump = false;
  const issues = issuesOf('model', config.model, () => {
    canJump = makeCell(config.model, { seed: config.seed }).canJump;
  });
  const { sampledSteps } = config.training;
  if (issues.length > 0 || sampledSteps === undefined) return issues;
  const { name, quietStretches } = outlineOf(config);
  if (quietStretches.length === 0) {
    const message = `the task ${name} has no quiet time steps to jump over; leave sampledSteps out`;
    return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
  }
  if (canJump && config.model.layers === 1) return issues;
  const message =
    'only one orthogonal layer with a linear recurrence that starts at zero can jump over quiet time steps; leave sampledSteps out';
  return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
}
