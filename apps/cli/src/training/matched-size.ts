import { isDeepStrictEqual } from 'node:util';
import type { RunConfig } from '@qornn/training';
import type { SizeMeasure } from '@qornn/tuning';
import { type Configuration, type ConfigurationOptions, readConfiguration } from '../configuration/configuration.js';
import { withoutVariants } from '../configuration/presets.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { stoppable } from '../process/interruption.js';
import type { TrainOptions } from './train-options.js';

/** What a network is to be as large as. */
export interface Match {
  /** parameters or bytes */
  measure: SizeMeasure;
  config: RunConfig;
  /** whether it is the configuration of `--match-with`, and not that of the source without its variants */
  named: boolean;
}

/**
 * What a source is to be as large as: the source without its variants, or the one of `--match-with`. Of the changes on the command line, those
 * of the task count.
 *
 * @returns undefined without `--match`
 * @throws UsageError when the source has no variants and none is named, when it is a run, and for `--match-with` without `--match`
 */
export async function readMatch(
  source: string,
  { match: measure, matchWith }: Pick<TrainOptions, 'match' | 'matchWith'>,
  { assignments = [], ...options }: ConfigurationOptions,
): Promise<Match | undefined> {
  if (measure === undefined) {
    if (matchWith === undefined) return undefined;
    throw new UsageError('--match-with: needs --match parameters or --match bytes');
  }
  if (fileKind(source) === 'folder') {
    throw new UsageError(`--match: chooses the units of a new run; ${source} is a run, which keeps its units`);
  }
  const base = matchWith ?? withoutVariants(source);
  if (base === source) {
    throw new UsageError(
      matchWith === undefined
        ? `--match: makes a variant as large as its source; ${source} names no variant, as in ${source}+gru`
        : `--match-with: ${source} is as large as itself; name another configuration`,
    );
  }
  const ofTask = assignments.filter(({ path: [section] }) => section === 'task' || section === 'plugins');
  const { config } = await readConfiguration(base, { ...options, assignments: ofTask });
  return { measure, config, named: matchWith !== undefined };
}

/**
 * A configuration renamed for matching, like `copy-1000-gru-bytes`, or `copy-1000-gru-bytes-of-copy-1000-4bit` with `--match-with`, so that
 * networks of every size have folders of their own.
 *
 * @throws UsageError when it learns another task than the configuration of `--match-with`
 */
export function namedByMatch(configuration: Configuration, match: Match | undefined): Configuration {
  if (match === undefined) return configuration;
  const { config } = configuration;
  const { measure, config: reference, named } = match;
  if (named && !isDeepStrictEqual(config.task, reference.task)) {
    throw new UsageError(
      `--match-with: ${reference.name} has another task than ${config.name}; sizes are compared on the same one`,
    );
  }
  const suffix = named ? `${measure}-of-${reference.name}` : measure;
  return { ...configuration, config: { ...config, name: `${config.name}-${suffix}` } };
}

/**
 * A configuration with so many units that its network is about as large as another.
 *
 * @throws as `sizeOfNetwork`
 */
export async function matchedSize(
  config: RunConfig,
  { config: reference, measure }: Pick<Match, 'config' | 'measure'>,
  terminal: Terminal,
): Promise<RunConfig> {
  const [{ loadTaskOf }, { sizeOfNetwork, unitsForSize }] = await Promise.all([
    import('@qornn/training'),
    import('@qornn/tuning'),
  ]);
  return stoppable(terminal, async (signal) => {
    const task = await loadTaskOf(reference, { signal });
    const target = await sizeOfNetwork(reference, task, measure, signal);
    const units = await unitsForSize(config, task, measure, target, signal);
    const matched = { ...config, model: { ...config.model, units } };
    const size = await sizeOfNetwork(matched, task, measure, signal);
    terminal.log(`${config.name}: ${units} units, ${size} ${measure}; ${reference.name} has ${target}`);
    return matched;
  });
}
