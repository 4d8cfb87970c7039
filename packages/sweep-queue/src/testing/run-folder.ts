import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { runOne, type SweepRun } from '@qornn/sweeps';
import type { RunSummary } from '@qornn/training';

/** Trains a run in this process. @returns its summary and its folder */
export async function trainedHere(run: SweepRun, until?: number): Promise<{ summary: RunSummary; folder: string }> {
  const folder = join(temporaryFolder(), run.name);
  return { summary: await runOne(run, { folder, until }), folder };
}

/** A summary without times and machine, which differ. */
export function lasting({ seconds: _, totalSeconds: __, machine: ___, ...summary }: RunSummary) {
  return summary;
}
