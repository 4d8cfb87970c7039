import { localExecutor, type SweepExecutor } from '@qornn/sweeps';
import type { RunSummary } from '@qornn/training';
import { durationText, metricLabel, metricText } from '../display/number-format.js';
import type { Terminal } from '../display/terminal.js';
import { shellWord } from '../process/shell-word.js';
import type { Job } from './training-queue.js';
import { rememberPlugins, trainAndShow } from './training-run.js';

/** Trains one run at a time in this process, and shows its progress. */
export function shownExecutor(
  terminal: Terminal,
  options: { anyBackend: boolean; tensorboard: string | undefined },
): SweepExecutor {
  return {
    size: 1,
    execute: ({ config }, { directory, signal }) =>
      trainAndShow(config, terminal, { directory, resume: true, signal, ...options }),
    async close() {},
  };
}

/** Trains several runs at a time in worker processes, and says when one has ended. */
export function workersExecutor(
  jobs: readonly Job[],
  terminal: Terminal,
  { workers, backend }: { workers: number; backend: string | undefined },
): SweepExecutor {
  const executor = localExecutor({
    workers,
    plugins: [...new Set(jobs.flatMap(({ config }) => config.plugins))],
    anyBackend: backend !== undefined,
    ...(backend !== undefined && { backend }),
  });
  const command = ['qornn', ...terminal.args.map((word) => shellWord(word))].join(' ');
  return {
    size: executor.size,
    async execute(run, execution) {
      rememberPlugins(run.config, execution.directory, terminal);
      const summary = await executor.execute(run, { ...execution, command });
      terminal.log(`${execution.directory}: ${endText(summary)}`);
      return summary;
    },
    close: () => executor.close(),
  };
}

function endText({ stopped, steps, metric, best, seconds, totalSeconds = seconds }: RunSummary): string {
  if (stopped === 'interrupted') return `saved at step ${steps}`;
  const value = best?.metrics[metric.name];
  const result = value === undefined ? stopped : `${metricLabel(metric.name)} ${metricText(metric.name, value)}`;
  return `${result}   ${durationText(totalSeconds)}`;
}
