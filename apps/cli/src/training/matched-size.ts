import type { RunConfig } from '@qornn/training';
import type { SizeMeasure } from '@qornn/tuning';
import { type Configuration, type ConfigurationOptions, readConfiguration } from '../configuration/configuration.js';
import { withoutVariants } from '../configuration/presets.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { stoppable } from '../process/interruption.js';

/**
 * The configuration that a source with variants is to be as large as: the source without them. Of the changes on the command line, those of
 * the task count.
 *
 * @throws UsageError when the source has no variants
 */
export async function referenceConfiguration(
  source: string,
  { assignments = [], ...options }: ConfigurationOptions,
): Promise<RunConfig> {
  const base = withoutVariants(source);
  if (base === source) {
    throw new UsageError(
      `--match: makes a variant as large as its source; ${source} names no variant, as in ${source}+gru`,
    );
  }
  const ofTask = assignments.filter(({ path: [section] }) => section === 'task' || section === 'plugins');
  const { config } = await readConfiguration(base, { ...options, assignments: ofTask });
  return config;
}

/** A configuration renamed for matching, like `copy-1000-gru-bytes`, so that networks of every size have folders of their own. */
export function namedByMatch(configuration: Configuration, measure: SizeMeasure | undefined): Configuration {
  if (measure === undefined) return configuration;
  const { config } = configuration;
  return { ...configuration, config: { ...config, name: `${config.name}-${measure}` } };
}

/**
 * A configuration with so many units that its network is about as large as another.
 *
 * @param reference what it is to be as large as, see `referenceConfiguration`
 * @throws as `sizeOfNetwork`
 */
export async function matchedSize(
  config: RunConfig,
  reference: RunConfig,
  measure: SizeMeasure,
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
