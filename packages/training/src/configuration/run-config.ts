import { ConfigError, type ConfigIssue } from '../errors.js';
import { checkWith } from './config-issues.js';
import { curriculumContradictions } from './curriculum-contradictions.js';
import { issuesOf } from './issues-of.js';
import { modelContradictions } from './model-contradictions.js';
import { quantizerContradictions } from './quantizer-contradictions.js';
import { type RunConfig, runConfigSchema, type TaskConfig, taskConfigSchema } from './run-schema.js';
import { outlineOf } from './task-of-config.js';
import { trainingContradictions } from './training-contradictions.js';

/**
 * Validates a configuration and fills in the defaults.
 *
 * @param value content of a YAML file, or an equivalent object
 * @throws ConfigError with one issue per error: the key, its value and what is allowed
 * @example
 * parseRunConfig({ name: 'memory', task: { name: 'copy', T0: 50 }, model: { units: 64 },
 *   training: { steps: 100, batchSize: 16, optimizer: { name: 'adam', learningRate: 1e-3 } } }).seed; // 0
 */
export function parseRunConfig(value: unknown): RunConfig {
  const checked = checkWith(runConfigSchema, value);
  if ('issues' in checked) throw new ConfigError(checked.issues);
  const config = checked.data;
  // The other checks need a valid task.
  requireNone(taskIssues(config));
  requireNone([
    ...modelContradictions(config),
    ...trainingContradictions(config),
    ...quantizerContradictions(config),
    ...curriculumContradictions(config),
  ]);
  return config;
}

/**
 * Validates only sections `task` and `seed` of a configuration.
 *
 * @throws ConfigError as `parseRunConfig`
 */
export function parseTaskConfig(value: unknown): TaskConfig {
  const checked = checkWith(taskConfigSchema, value);
  if ('issues' in checked) throw new ConfigError(checked.issues);
  requireNone(taskIssues(checked.data));
  return checked.data;
}

function taskIssues(config: TaskConfig): ConfigIssue[] {
  return issuesOf('task', config.task, () => outlineOf(config));
}

function requireNone(issues: ConfigIssue[]): void {
  if (issues.length > 0) throw new ConfigError(issues);
}
