import { getParametrization, type ParametrizationIdentifier } from '@qornn/orthogonal-params';
import type { RunConfig } from './config.js';
import type { ConfigIssue } from './errors.js';

/** What contradicts the number of steps: a warm-up or a wait that would not end. */
export function lengthIssues({ training }: RunConfig): ConfigIssue[] {
  const { steps, schedule, averaging } = training;
  const shorter: [string, number | undefined][] = [
    ['training.schedule.warmUpSteps', schedule.warmUpSteps],
    ['training.averaging.start', averaging?.start],
  ];
  return shorter.flatMap(([path, value]) => {
    if (value === undefined || value < steps) return [];
    return [{ path, value, message: `${value} is not allowed; must be less than steps, ${steps}` }];
  });
}

/** A latent on a manifold of which no mean can be taken. */
export function averagingIssues({ training: { averaging }, model }: RunConfig): ConfigIssue[] {
  if (averaging === undefined || model.cell !== 'orthogonal') return [];
  const { name, retract, project } = getParametrization(model.parametrization as ParametrizationIdentifier);
  if (!retract || project) return [];
  const message = `the parametrization '${name}' has a retract but no project, so a mean of its latents has no place; leave averaging out`;
  return [{ path: 'training.averaging', value: averaging, message }];
}
