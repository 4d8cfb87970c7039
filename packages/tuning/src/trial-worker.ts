// Worker process of a search: does one piece of work at a time.
import { serveWork } from '@qornn/sweeps';
import { probe } from './probe.js';
import { runTrial, testRun } from './trial.js';
import type { TrialWork } from './trial-work.js';

serveWork((given, { signal }) => {
  const work = given as TrialWork;
  if (work.kind === 'probe') return probe(work.config, work.directory, signal);
  return work.kind === 'trial' ? runTrial(work.request, { signal }) : testRun(work.directory, signal);
});
