import { unsupportedReason } from '@qornn/converter';
import { DataChangedError, outlineOf, type RunConfig, RunFolder, type RunSummary, train } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { TrainingDisplay } from '../display/training-display.js';
import { InterruptedError } from '../errors.js';
import { interruptible } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { shellWord } from '../process/shell-word.js';
import { rememberTrust } from '../runs/trusted-runs.js';

/** What the first Ctrl-C prints. */
export const STOPPING = 'Stopping after this step; once more to stop at once.';

export interface TrainingRunOptions {
  directory: string;
  resume?: boolean;
  /** whether a resumed run may go on on another backend than its own */
  anyBackend?: boolean;
  /** hears what is to be known before the first step; it is logged in any case */
  onBegin?: (told: ToldAtBegin) => void;
  /** what stops the run, where somebody else listens to Ctrl-C */
  signal?: AbortSignal;
}

/** What is said of a run before it trains. */
export interface ToldAtBegin {
  /** of the data */
  notes: readonly string[];
  /** why the network will have no integer form; null where it may have one */
  noInteger: string | null;
}

/**
 * Trains into a run folder and shows it. Ctrl-C saves first; the summary then says `interrupted`.
 *
 * @throws what `train` throws
 * @throws InterruptedError when it is stopped before there is anything to save
 */
export async function trainAndShow(
  config: RunConfig,
  terminal: Terminal,
  { directory, resume = false, anyBackend = false, onBegin, signal: given }: TrainingRunOptions,
): Promise<RunSummary> {
  const display = new TrainingDisplay(terminal, outlineOf(config).primaryMetric.name);
  const work = async (signal: AbortSignal) => {
    try {
      return await train(config, {
        directory,
        resume,
        anyBackend,
        signal,
        onBegin: ({ task, model }) => {
          rememberPlugins(config, directory, terminal);
          const told = { notes: task.notes ?? [], noInteger: unsupportedReason(model) };
          for (const note of told.notes) terminal.log(`note: ${note}`);
          if (told.noInteger !== null) {
            terminal.log(`note: it will have no integer form, so quantize will refuse it: ${told.noInteger}`);
          }
          onBegin?.(told);
        },
        onProgress: (progress) => display.update(progress),
        command: ['qornn', ...terminal.args.map((word) => shellWord(word))].join(' '),
      });
    } catch (error) {
      if (error instanceof DataChangedError) {
        error.message = `${error.message}; bring them back, or train a run of its own on what is there now`;
      }
      throw error;
    } finally {
      display.stop();
    }
  };
  try {
    return await (given ? work(given) : interruptible(terminal, STOPPING, work));
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    const kept = resume ? `the run in ${directory} is as it was` : 'nothing was written';
    throw new InterruptedError(
      `interrupted before training began; ${kept}, begin anew with: ${commandToType(terminal.args)}`,
    );
  }
}

/** What a run loads was named by whoever trains it: its folder, once this process holds it, is to be opened without asking. */
function rememberPlugins({ plugins }: RunConfig, directory: string, terminal: Terminal): void {
  if (plugins.length === 0) return;
  const untold = rememberTrust(
    directory,
    plugins.map((path) => ({ entry: path, path })),
  );
  if (untold !== null) {
    terminal.log(`the folder cannot be remembered as yours (${untold}); to open it, say --allow-plugins`);
  }
}

/** What to say of a run that was stopped by Ctrl-C. */
export function interruption(summary: RunSummary, directory: string): InterruptedError {
  const checkpoint = new RunFolder(directory).checkpoint('last');
  const at =
    summary.steps === summary.config.training.steps
      ? 'after the last step, before it was tested'
      : `after step ${summary.steps}`;
  return new InterruptedError(
    `interrupted ${at}, saved in ${checkpoint}; go on with: ${commandToType(['train', directory, '--resume'])}`,
  );
}
