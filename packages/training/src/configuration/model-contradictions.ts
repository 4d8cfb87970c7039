import { cellOf, type RecurrentLayer } from '@qornn/cells';
import { makeCell } from '../cell.js';
import type { ConfigIssue } from '../errors.js';
import { issuesOf } from './issues-of.js';
import { equalLayers } from './layer-models.js';
import type { RunConfig } from './run-schema.js';
import { outlineOf } from './task-of-config.js';

/** Options that a layer rejects, and options that the task or the training does not support. */
export function modelContradictions(config: RunConfig): ConfigIssue[] {
  const { layers: asked } = config.model;
  const layers: RecurrentLayer[] = [];
  const issues = equalLayers(config.model).flatMap(({ model }, l) =>
    issuesOf(
      typeof asked === 'number' ? 'model' : `model.layers.${l}`,
      typeof asked === 'number' ? model : asked[l],
      () => {
        layers.push(makeCell(model, { seed: config.seed }));
      },
    ),
  );
  if (issues.length > 0) return issues;
  return [...poolingIssues(config), ...jumpIssues(config, layers), ...averagingIssues(config, layers)];
}

/** `pooling` with an answer at every step. */
function poolingIssues(config: RunConfig): ConfigIssue[] {
  const { pooling } = config.model;
  const { name, returnSequences } = outlineOf(config);
  if (pooling === 'last' || !returnSequences) return [];
  const message = `the task ${name} has an answer at every step, so there is nothing to pool; remove pooling`;
  return [{ path: 'model.pooling', value: pooling, message }];
}

/** `sampledSteps` without quiet time steps, or with a layer that does not support it. */
function jumpIssues(config: RunConfig, layers: readonly RecurrentLayer[]): ConfigIssue[] {
  const { sampledSteps } = config.training;
  if (sampledSteps === undefined) return [];
  const { name, quietSegments } = outlineOf(config);
  if (quietSegments.length === 0) {
    const message = `the task ${name} has no quiet time steps to skip; remove sampledSteps`;
    return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
  }
  const isSingle = config.model.layers === 1 || (typeof config.model.layers !== 'number' && layers.length === 1);
  if (isSingle && layers[0]!.canJump && config.model.pooling === 'last') return [];
  const message =
    'only a single orthogonal layer with a linear recurrence from zero can skip quiet time steps; remove sampledSteps';
  return [{ path: 'training.sampledSteps', value: sampledSteps, message }];
}

/** `averaging` with weights that cannot be averaged. */
function averagingIssues({ training: { averaging } }: RunConfig, layers: readonly RecurrentLayer[]): ConfigIssue[] {
  if (!averaging) return [];
  const reason = layers.map((layer) => cellOf(layer)?.whyNotAveraged?.(layer)).find((why) => why);
  if (!reason) return [];
  return [{ path: 'training.averaging', value: averaging, message: `${reason}; remove averaging` }];
}
