import { writeFileAtomic } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { requireOutput } from '../files/output.js';
import type { GlobalOptions } from '../options/global-options.js';
import { commandToType } from '../process/invocation.js';
import { modelsFolder } from './models-folder.js';
import { filesOfRecords, readRecords } from './result-record.js';
import { resultsPage } from './results-page.js';

export interface ResultsOptions extends GlobalOptions {
  models?: string;
  out?: string;
}

/** `qornn results`: the page of results, from the records of the models. */
export async function showResults(options: ResultsOptions, terminal: Terminal): Promise<void> {
  const { models = modelsFolder, out } = options;
  if (out !== undefined) requireOutput('--out', out, filesOfRecords(models));
  const records = readRecords(models);
  if (records.length === 0) {
    throw new UsageError(
      `${models}: has no results; to add a finished run: ${commandToType(['results', 'add'])} <run>`,
    );
  }
  const page = resultsPage(records);
  if (out !== undefined) {
    writeFileAtomic(out, page);
    terminal.log(`written: ${out}`);
  }
  terminal.result(records, () => (out === undefined ? page.trimEnd() : `runs: ${records.length}`));
}
