import { type OpenRun, writeFileWhole } from '@qornn/training';
import { startBackend } from '../backend.js';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError, UsageError } from '../errors.js';
import { requireOutput, requireOutputFolder } from '../files/output.js';
import { requireWritable } from '../files/writable.js';
import type { GlobalOptions } from '../global-options.js';
import { interruptible, stoppable } from '../interruption.js';

export interface ResultsOptions extends GlobalOptions {
  models?: string;
  out?: string;
  sequences?: number;
  stateBits?: number[];
}

const DEFAULT_MODELS = 'models';
const DEFAULT_SEQUENCES = 512;
const DEFAULT_STATE_BITS = [8, 10, 12, 16];

/** `qornn results`: the page of results, from the records beside the models. */
export async function results(options: ResultsOptions, terminal: Terminal): Promise<void> {
  const { models = DEFAULT_MODELS, out } = options;
  const [{ filesOfRecords, readRecords }, { resultsPage }] = await Promise.all([
    import('../results/result-record.js'),
    import('../results/results-page.js'),
  ]);
  if (out !== undefined) requireOutput('--out', out, filesOfRecords(models));
  const records = readRecords(models);
  if (records.length === 0) {
    throw new UsageError(`${models}: holds no records; 'qornn results add <run>' puts a finished run there`);
  }
  const page = resultsPage(records);
  if (out !== undefined) {
    writeFileWhole(out, page);
    terminal.log(`written: ${out}`);
  }
  terminal.result(records, () => (out === undefined ? page.trimEnd() : `runs: ${records.length}`));
}

/** `qornn results add`: measures finished runs and keeps their models and records. */
export async function addResults(runs: string[], options: ResultsOptions, terminal: Terminal): Promise<void> {
  const { models = DEFAULT_MODELS, sequences = DEFAULT_SEQUENCES, stateBits = DEFAULT_STATE_BITS } = options;
  const [{ openRunFolder }, { addResult, resultFolder }] = await Promise.all([
    import('../runs/open-run-folder.js'),
    import('../results/add-result.js'),
  ]);
  requireOutputFolder('--models', models);
  // All of them first: a wrong name must not be found out after minutes of work.
  const opened: OpenRun[] = [];
  for (const directory of runs) {
    const run = await stoppable(terminal, (signal) => openRunFolder(directory, { ...options, terminal, signal }));
    resultFolder(models, run.summary());
    opened.push(run);
  }
  requireWritable(models);
  await startBackend(options.backend, terminal);
  const added = await interruptible(terminal, 'Stopping.', async (signal) => {
    const records = [];
    for (const run of opened) records.push(await addResult(run, { models, sequences, stateBits, terminal, signal }));
    return records;
  }).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
    throw new InterruptedError('interrupted; runs that were added before stay added');
  });
  terminal.result(added, () => added.map(({ folder }) => `written: ${folder}`).join('\n'));
}
