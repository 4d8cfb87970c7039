import { integerOption } from '../options/option-readers.js';
import type { ReportOptions } from '../reporting/report-options.js';
import type { CommandDefinition } from './command.js';

export const reportCommand: CommandDefinition<ReportOptions> = {
  name: 'report',
  description: 'write one HTML page about runs: curves, mistakes, weights, states, sizes',
  arguments: [
    {
      name: '<run...>',
      description:
        'run folders, folders of qornn results, files model.qornn.safetensors, or folders of these, such as that of a sweep',
    },
  ],
  options: [
    { flags: '-o, --out <file>', description: 'output file (required)' },
    { flags: '--title <text>', description: 'title of the page' },
    {
      flags: '--sequences <n>',
      description:
        'test sequences that each network answers; 0 for none (default: about 2^18 time steps, at least 256 sequences)',
      read: integerOption('--sequences', 0),
    },
    { flags: '--force', description: 'replace a file that is not a report' },
  ],
  details: `The page needs no network and has no scripts. It adapts to light and dark, and can be printed. It shows learning curves, with the seeds
of a name as a band; confusions, or errors over time; sequences with wrong answers; singular values and eigenvalue moduli of the recurrent
weights; codes and states of the integer model; signal to noise over time; the metric against bytes; configuration and environment.

Runs of different tasks are grouped, and compared within their group. What a run lacks is listed, with the reason. An earlier report is replaced.`,
  examples: [
    'qornn report runs/activity-seed0 -o activity.html',
    'qornn report runs/* -o report.html --title "All bits"',
  ],
  async run(runs, options, terminal) {
    const { report } = await import('../reporting/report.js');
    await report(runs, options, terminal);
  },
};
