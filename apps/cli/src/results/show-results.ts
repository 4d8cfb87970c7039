import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { writeFileAtomic } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { requireOutput, requireOutputFolder } from '../files/output.js';
import type { GlobalOptions } from '../options/global-options.js';
import { commandToType } from '../process/invocation.js';
import { modelsFolder } from './models-folder.js';
import { filesOfRecords, readRecords } from './result-record.js';
import { resultsOf } from './results-page.js';

export interface ResultsOptions extends GlobalOptions {
  models?: string;
  out?: string;
  plots?: string;
}

/** `qornn results`: the page and the plots of results, from the records of the models. */
export async function showResults(options: ResultsOptions, terminal: Terminal): Promise<void> {
  const { models = modelsFolder, out, plots: folder } = options;
  const inputs = filesOfRecords(models);
  if (out !== undefined) requireOutput('--out', out, inputs);
  if (folder !== undefined) requireOutputFolder('--plots', folder);
  const records = readRecords(models);
  if (records.length === 0) {
    throw new UsageError(
      `${models}: has no results; to add a finished run: ${commandToType(['results', 'add'])} <run>`,
    );
  }
  const { page, fronts, plots } = resultsOf(records, {
    ...(folder !== undefined && { linkTo: (plot) => linkBetween(dirname(out ?? 'page'), join(folder, plot)) }),
  });
  if (folder !== undefined) {
    for (const name of plots.keys())
      requireOutput('--plots', join(folder, name), [...inputs, ...(out === undefined ? [] : [out])]);
    mkdirSync(folder, { recursive: true });
    for (const [name, svg] of plots) writeFileAtomic(join(folder, name), svg);
    terminal.log(`written: ${plots.size} plots in ${folder}`);
  }
  if (out !== undefined) {
    writeFileAtomic(out, page);
    terminal.log(`written: ${out}`);
  }
  const tasks = fronts.map(({ plot, ...front }) => ({
    ...front,
    plot: folder === undefined || plot === null ? null : join(folder, plot),
  }));
  terminal.result({ records, tasks }, () => (out === undefined ? page.trimEnd() : `runs: ${records.length}`));
}

/** The address of a file as a link in a page of a folder has it. */
function linkBetween(from: string, file: string): string {
  const parts = relative(from, file).split(/[\\/]/);
  return parts
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (found) => `%${found === '(' ? '28' : '29'}`))
    .join('/');
}
