// Worker process of a search: does one piece of work at a time.
import { doRunWork, isRunWork, serveWork } from '@qornn/sweeps';
import { LastTask } from './last-task.js';
import { probe } from './probe.js';
import { judgeRun, refusalOf, testRun } from './trial.js';
import type { TrialWork } from './trial-work.js';

const tasks = new LastTask();

serveWork((given, context) => {
  if (isRunWork(given)) return doRunWork(given, context);
  const { signal } = context;
  const work = given as TrialWork;
  switch (work.kind) {
    case 'probe':
      return probe(work.config, work.directory, signal);
    case 'refuse':
      return refusalOf(work.config, work.limits, { tasks, signal });
    case 'judge':
      return judgeRun(work.judgement, { tasks, signal });
    case 'test':
      return testRun(work.directory, signal);
  }
});
