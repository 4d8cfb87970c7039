import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SweepExecutor } from '@qornn/sweeps';
import { runFolderName } from '@qornn/training/runs';
import { readConfiguration } from '../configuration/configuration.js';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError, UsageError } from '../errors.js';
import { requireOutputFolder } from '../files/output.js';
import { requireWritable } from '../files/writable.js';
import { interruptible } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { shellWord } from '../process/shell-word.js';
import { pluginsAllowed } from '../runs/allow-plugins.js';
import { writeFront } from './front-file.js';
import type { TuneCommandOptions } from './tune-command-options.js';
import { TuneDisplay } from './tune-display.js';
import { tuneText } from './tune-text.js';

const DEFAULT_BUDGET = 20 * 60;
const STOPPING = 'Stopping the search; press again to exit immediately.';

/**
 * `qornn tune`: searches for the best integer network of a size.
 *
 * @param source a preset, a YAML file or a run folder
 */
export async function tuneCommandLine(source: string, options: TuneCommandOptions, terminal: Terminal): Promise<void> {
  const { trials, maxBytes, maxCycles, device, backend, redis, name } = options;
  const { workers = availableParallelism(), budget = trials === undefined ? DEFAULT_BUDGET : undefined } = options;
  if ((maxCycles === undefined) !== (device === undefined)) {
    throw new UsageError(
      maxCycles === undefined
        ? '--device: names the device that --max-cycles counts on; give both'
        : '--max-cycles: depends on the device; name it with --device',
    );
  }
  if (name !== undefined && redis === undefined) throw new UsageError('--name: is of a queue; give --redis, too');
  const { config } = await readConfiguration(source, {
    assignments: options.set ?? [],
    seed: options.seed,
    plugin: options.plugin,
    allowPlugins: (folder, plugins) => pluginsAllowed(folder, plugins, { ...options, terminal }),
    onShortened: (note) => terminal.log(note),
  });
  if (device !== undefined) await requireDevice(device);
  const directory = options.out ?? join('tune', folderName(config.name));
  requireOutputFolder('--out', directory);
  requireWritable(directory);
  const { tune } = await import('@qornn/tuning');
  const executor = redis === undefined ? undefined : await queueFor(config.name, redis, options, terminal);
  const command = ['qornn', ...terminal.args.map((word) => shellWord(word))].join(' ');
  const display = new TuneDisplay(terminal, { budget: budget ?? null, trials: trials ?? null });
  terminal.log(`searching for the best integer network for ${config.name}, into ${directory}`);
  const report = await interruptible(terminal, STOPPING, async (signal) => {
    try {
      return await tune(config, {
        directory,
        limits: {
          ...(maxBytes !== undefined && { maxBytes }),
          ...(maxCycles !== undefined && { maxCycles }),
          ...(device !== undefined && { device }),
        },
        ...(budget !== undefined && { budget }),
        ...(trials !== undefined && { trials }),
        ...(backend !== undefined && { backend }),
        ...(executor && { executor }),
        ...{ workers, command, signal },
        onEvent: (event) => display.update(event),
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new InterruptedError(
        `interrupted; what was found is kept in ${directory}; to go on: ${commandToType(terminal.args)}`,
      );
    } finally {
      display.stop();
    }
  });
  await writeFront(report);
  terminal.result(report, () => tuneText(report, commandToType(['quantize', report.final.directory])));
}

/** Workers of a queue train, this machine judges. */
async function queueFor(
  config: string,
  redis: string | true,
  { name, backend }: TuneCommandOptions,
  terminal: Terminal,
): Promise<SweepExecutor> {
  const { openExecutor, queueCommand } = await import('../queue/open-executor.js');
  // A network that fails is a result of the search.
  const of = { redis, name, sweep: `tune-${config}`, backend, retries: 0 };
  const queue = await openExecutor(of, terminal);
  terminal.log(`queued as ${queue.name} at ${queue.shown}; to train: ${queueCommand(['worker'], redis)}`);
  return queue.executor;
}

/** @example folderName('my sensor/1') // 'my-sensor-1' */
function folderName(name: string): string {
  return runFolderName({ name, seed: 0 }).replace(/-seed0$/, '');
}

/** @throws UsageError when there is no device of that name */
async function requireDevice(name: string): Promise<void> {
  const { devices } = await import('@qornn/exporters');
  const { devicesNamed } = await import('../exporting/fit.js');
  devicesNamed(devices, [name]);
}
