import type { OpenRun } from '@qornn/training';
import { startBackend } from '../backend.js';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError } from '../errors.js';
import { requireOutputFolder } from '../files/output.js';
import { requireWritable } from '../files/writable.js';
import type { GlobalOptions } from '../options/global-options.js';
import { interruptible, stoppable } from '../process/interruption.js';
import { openRunFolder } from '../runs/open-run-folder.js';
import { runFoldersIn } from '../runs/run-folders-in.js';
import { addResult, resultFolder } from './add-result.js';
import { AddingDisplay } from './adding-display.js';
import { modelsFolder } from './models-folder.js';
import { type PlannedResult, requireOwnFolders, requireSameExperiments } from './same-experiment.js';

export interface AddResultsOptions extends GlobalOptions {
  models?: string;
  sequences?: number;
  stateBits?: number[];
  force?: boolean;
}

const DEFAULT_SEQUENCES = 512;
const DEFAULT_STATE_BITS = [8, 10, 12, 16];

/** `qornn results add`: evaluates finished runs and saves their models and results. */
export async function addResults(runs: string[], options: AddResultsOptions, terminal: Terminal): Promise<void> {
  const { models = modelsFolder, sequences = DEFAULT_SEQUENCES, stateBits = DEFAULT_STATE_BITS } = options;
  requireOutputFolder('--models', models);
  // Open all runs first, to find a wrong name before minutes of work.
  const opened: OpenRun[] = [];
  const planned: PlannedResult[] = [];
  for (const directory of runs.flatMap(runFoldersIn)) {
    const run = await stoppable(terminal, (signal) => openRunFolder(directory, { ...options, terminal, signal }));
    planned.push({ directory, config: run.config, folder: resultFolder(models, run.summary()) });
    opened.push(run);
  }
  requireOwnFolders(planned);
  if (options.force !== true) requireSameExperiments(models, planned);
  requireWritable(models);
  await startBackend(options.backend, terminal);
  const display = new AddingDisplay(terminal, opened.length);
  const added = await interruptible(terminal, 'Stopping.', async (signal) => {
    const records = [];
    for (const run of opened) records.push(await addResult(run, { models, sequences, stateBits, display, signal }));
    return records;
  })
    .catch((error: Error) => {
      if (error.name !== 'AbortError') throw error;
      throw new InterruptedError('interrupted; runs added so far are kept');
    })
    .finally(() => display.stop());
  terminal.result(added, () => added.map(({ folder }) => `written: ${folder}`).join('\n'));
}
