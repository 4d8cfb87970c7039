import type { ConfigIssue } from '../errors.js';
import { notAllowed } from './config-issues.js';
import { issuesOf } from './issues-of.js';
import type { RunConfig } from './run-schema.js';
import { outlineOf } from './task-of-config.js';

/** Stages that are not ascending, and invalid task options. */
export function curriculumContradictions(config: RunConfig): ConfigIssue[] {
  return config.training.curriculum.flatMap(({ until, task }, i) => {
    const path = `training.curriculum.${i}`;
    const before = config.training.curriculum[i - 1];
    if (before && until <= before.until) {
      const message = notAllowed(until, `more than ${before.until}, the end of the previous stage`);
      return [{ path: `${path}.until`, value: until, message }];
    }
    if ('name' in task) {
      const message = 'a stage is the same task with other options; remove its name';
      return [{ path: `${path}.task.name`, value: task.name, message }];
    }
    const staged = { ...config, task: { ...config.task, ...task } };
    return issuesOf(`${path}.task`, task, () => outlineOf(staged));
  });
}
