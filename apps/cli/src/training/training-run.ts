import { unsupportedReason } from '@qornn/converter';
import { DataChangedError, outlineOf, type RunConfig, RunFolder, type RunSummary, train } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { TrainingDisplay } from '../display/training-display.js';
import { InterruptedError } from '../errors.js';
import { interruptible } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { shellWord } from '../process/shell-word.js';
import { rememberTrust } from '../runs/trusted-runs.js';
import { EventFiles } from '../tensorboard/event-files.js';

/** Message at the first Ctrl-C. */
export const STOPPING = 'Stopping after this step; press again to exit immediately.';

export interface TrainingRunOptions {
  directory: string;
  resume?: boolean;
  /** whether a resumed run may use another backend than before */
  anyBackend?: boolean;
  /** receives notes before the first step; they are also logged */
  onBegin?: (atBegin: BeginNotes) => void;
  /** folder of event files for TensorBoard; default: none */
  tensorboard?: string | undefined;
  /** stops the run, if the caller handles Ctrl-C */
  signal?: AbortSignal;
}

/** Notes on a run before training. */
export interface BeginNotes {
  /** notes on the data */
  notes: readonly string[];
  /** why the network cannot be converted to integers; null if it can */
  noInteger: string | null;
}

/**
 * Trains into a run folder and shows progress. Ctrl-C saves the state; the summary then says `interrupted`.
 *
 * @throws the errors of `train`
 * @throws InterruptedError when it is stopped before there is state to save
 */
export async function trainAndShow(
  config: RunConfig,
  terminal: Terminal,
  { directory, resume = false, anyBackend = false, onBegin, tensorboard, signal: given }: TrainingRunOptions,
): Promise<RunSummary> {
  const display = new TrainingDisplay(terminal, outlineOf(config).primaryMetric.name);
  const events = tensorboard === undefined ? undefined : new EventFiles(tensorboard, directory, terminal);
  const work = async (signal: AbortSignal) => {
    try {
      return await train(config, {
        directory,
        resume,
        anyBackend,
        signal,
        onBegin: ({ task, model }) => {
          rememberPlugins(config, directory, terminal);
          const atBegin = { notes: task.notes ?? [], noInteger: unsupportedReason(model) };
          for (const note of atBegin.notes) terminal.log(`note: ${note}`);
          if (atBegin.noInteger !== null) {
            terminal.log(`note: quantize cannot convert this network to integers: ${atBegin.noInteger}`);
          }
          onBegin?.(atBegin);
        },
        onRead: (progress) => display.read(progress),
        onProgress(progress) {
          display.update(progress);
          events?.add(progress);
        },
        onEvaluation: (progress) => display.evaluate(progress),
        command: ['qornn', ...terminal.args.map((word) => shellWord(word))].join(' '),
      });
    } catch (error) {
      if (error instanceof DataChangedError) {
        error.message = `${error.message}; restore the data, or train a new run on the current data`;
      }
      throw error;
    } finally {
      display.stop();
      events?.end();
    }
  };
  try {
    return await (given ? work(given) : interruptible(terminal, STOPPING, work));
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    const kept = resume ? `the run in ${directory} is unchanged` : 'nothing was written';
    throw new InterruptedError(
      `interrupted before training began; ${kept}; to start again: ${commandToType(terminal.args)}`,
    );
  }
}

/** The user has named the plugins of this run, so its folder is trusted. */
export function rememberPlugins({ plugins }: RunConfig, directory: string, terminal: Terminal): void {
  if (plugins.length === 0) return;
  const failure = rememberTrust(
    directory,
    plugins.map((path) => ({ entry: path, path })),
  );
  if (failure !== null) {
    terminal.log(`the folder cannot be saved as trusted (${failure}); to open it, use --allow-plugins`);
  }
}

/** The error for a run stopped by Ctrl-C. */
export function interruption(summary: RunSummary, directory: string): InterruptedError {
  const checkpoint = new RunFolder(directory).checkpoint('last');
  const at =
    summary.steps === summary.config.training.steps
      ? 'after the last step, before the final test'
      : `after step ${summary.steps}`;
  return new InterruptedError(
    `interrupted ${at}, saved in ${checkpoint}; to resume: ${commandToType(['train', directory, '--resume'])}`,
  );
}
