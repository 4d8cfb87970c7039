import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluatedPart, RunSummary } from '@qornn/training';
import { startBackend } from '../backend.js';
import { type ConfigurationOptions, readConfiguration } from '../configuration/configuration.js';
import { durationText, metricLabel, metricText, partText } from '../display/number-format.js';
import { stopText } from '../display/stop-text.js';
import { tableText } from '../display/table.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { requireWritable } from '../files/writable.js';
import { commandToType } from '../process/invocation.js';
import { pluginsAllowed } from '../runs/allow-plugins.js';
import { requireNoRun, requireNotTrained, runDirectory } from '../runs/run-directory.js';
import { requireTensorboard } from '../tensorboard/require-tensorboard.js';
import { matchedSize, namedByMatch, readMatch } from './matched-size.js';
import type { TrainOptions } from './train-options.js';
import type { BeginNotes } from './training-run.js';

/**
 * `qornn train`: trains presets or configurations into run folders.
 *
 * @param sources names of presets, paths of YAML files, or run folders to resume; more than one with `--all`
 */
export async function train(sources: readonly string[], options: TrainOptions, terminal: Terminal): Promise<void> {
  if (options.seeds && options.seed !== undefined) {
    throw new UsageError('--seeds: replaces --seed; use only one of them');
  }
  if (options.workers !== undefined) {
    if (!options.all && !options.seeds)
      throw new UsageError('--workers: is for several runs; use it with --seeds or --all');
    if (options.tensorboard !== undefined) {
      throw new UsageError('--workers: tells no single steps, which --tensorboard needs; use only one of them');
    }
  }
  if (options.all || options.seeds) {
    if (sources.length > 1 && !options.all) throw new UsageError(severalSources(sources));
    const { trainAll } = await import('./train-all.js');
    await trainAll(sources, options, terminal);
  } else if (sources.length > 1) {
    throw new UsageError(severalSources(sources));
  } else {
    await trainOne(sources[0]!, options, terminal);
  }
}

function severalSources(sources: readonly string[]): string {
  return `${sources.length} sources are given (${sources.slice(0, 2).join(', ')}, …); use --all to train them one after the other`;
}

async function trainOne(source: string, options: TrainOptions, terminal: Terminal): Promise<void> {
  const given: ConfigurationOptions = {
    assignments: options.set ?? [],
    seed: options.seed,
    plugin: options.plugin,
    allowPlugins: (folder, plugins) => pluginsAllowed(folder, plugins, { ...options, terminal }),
    onShortened: (note) => terminal.log(note),
  };
  const match = await readMatch(source, options, given);
  const { config: read, runFolder } = namedByMatch(await readConfiguration(source, given), match);
  const directory = options.out ?? runFolder ?? runDirectory(read);
  const resume = options.resume === true;
  if (!resume) requireNoRun(directory);
  else if (!existsSync(join(directory, 'config.yaml'))) {
    throw new UsageError(`--resume: ${directory} is not a run; omit --resume to start one`);
  } else requireNotTrained(directory);
  requireWritable(directory);
  if (options.tensorboard !== undefined) requireTensorboard(options.tensorboard);
  const [{ interruption, trainAndShow }, { readProgress, RunFolderError }] = await Promise.all([
    import('./training-run.js'),
    import('@qornn/training'),
  ]);
  // A resumed run keeps its backend; QORNN_BACKEND applies to new runs.
  const own = resume ? backendOf(directory, readProgress) : undefined;
  const backend = await startBackend(options.backend ?? own, terminal).catch((error: Error) => {
    if (options.backend !== undefined || own === undefined || error.name !== 'BackendUnavailableError') throw error;
    const advice = '--backend wasm resumes the run on another one, which changes its results';
    throw new RunFolderError(directory, `${error.message}; ${advice}`);
  });
  if (own !== undefined && own !== backend) {
    terminal.log(`the run was trained on ${own}; on ${backend}, its results will differ`);
  }
  const config = match ? await matchedSize(read, match, terminal) : read;
  terminal.log(`training ${config.name}, seed ${config.seed}, ${config.training.steps} steps, into ${directory}`);
  let atBegin: BeginNotes | undefined;
  const summary = await trainAndShow(config, terminal, {
    directory,
    resume,
    anyBackend: options.backend !== undefined,
    tensorboard: options.tensorboard,
    onBegin: (begun) => {
      atBegin = begun;
    },
  });

  terminal.result({ directory, ...summary, ...atBegin }, () => {
    const lines = [`${stopText[summary.stopped]} after ${summary.steps} steps, ${timeText(summary)}`];
    const { best, evaluated } = summary;
    if (best) {
      lines.push(`best validation at step ${best.step}${onPart(evaluated?.validation)}: ${metricsText(best.metrics)}`);
    }
    if (summary.test) {
      const { latent, quantized } = summary.test;
      const names = Object.keys(quantized);
      lines.push(
        '',
        tableText(
          [`test${onPart(evaluated?.test)}`, ...names.map(metricLabel)],
          [
            ['latent weights', ...names.map((name) => metricText(name, latent[name]!))],
            ['quantized weights', ...names.map((name) => metricText(name, quantized[name]!))],
          ],
        ),
        '',
        `next: ${commandToType([atBegin?.noInteger === null ? 'quantize' : 'eval', directory])}`,
      );
    }
    return lines.join('\n');
  });
  if (summary.stopped === 'interrupted') throw interruption(summary, directory);
}

/** @example '5 min 53 s, of which training took 0.5 s' */
function timeText({ seconds, totalSeconds = seconds }: RunSummary): string {
  const [all, training] = [totalSeconds, seconds].map(durationText);
  return all === training ? all! : `${all}, of which training took ${training}`;
}

/** @example ', 128 of 300 sequences' */
function onPart(part: EvaluatedPart | undefined): string {
  return part ? `, ${partText(part)} sequences` : '';
}

function metricsText(metrics: Record<string, number>): string {
  return Object.entries(metrics)
    .map(([name, value]) => `${metricLabel(name)} ${metricText(name, value)}`)
    .join(', ');
}

/** The backend of a run; undefined before its first checkpoint, and for runs of early releases. */
function backendOf(
  directory: string,
  readProgress: (path: string) => { backend?: string | undefined },
): string | undefined {
  const path = join(directory, 'checkpoints', 'last.safetensors');
  return existsSync(path) ? readProgress(path).backend : undefined;
}
