import { dirname } from 'node:path';
import { type SweepPlan, type SweepRun, settingsKey, withConfig, withSettings } from '@qornn/sweeps';
import { parseRunConfig, type RunConfig } from '@qornn/training';
import type { SizeMeasure } from '@qornn/tuning';
import { withoutVariants } from '../configuration/presets.js';
import type { Terminal } from '../display/terminal.js';
import { matchedSize } from '../training/matched-size.js';
import { type PlannedSweep, placed } from './read-plan.js';

/**
 * A plan whose variants are as large as their sources: with the units of `train --match`, and names that end in the measure. Of the settings, those of
 * the task count for the size of the source.
 *
 * @throws as `sizeOfNetwork`
 */
export async function matchedPlan(
  { file, plan, sources }: PlannedSweep,
  measure: SizeMeasure,
  terminal: Terminal,
): Promise<SweepPlan> {
  const folder = dirname(file.path);
  const known = new Map<string, RunConfig['model']>();
  const runs: SweepRun[] = [];
  for (const run of plan.runs) {
    const base = withoutVariants(placed(run.source, folder));
    // Sources without variants are what others are compared with.
    if (base === placed(run.source, folder)) {
      runs.push(run);
      continue;
    }
    const key = settingsKey({ source: run.source, settings: run.settings });
    let model = known.get(key);
    if (!model) {
      const ofTask = Object.entries({ ...file.set, ...run.settings }).filter(([path]) => path.split('.')[0] === 'task');
      const document = withSettings(await sources.document(base), Object.fromEntries(ofTask));
      const config = parseRunConfig(sources.complete?.(document) ?? document);
      model = (await matchedSize(run.config, { config, measure }, terminal)).model;
      known.set(key, model);
    }
    runs.push(withConfig(run, { ...run.config, name: `${run.config.name}-${measure}`, model }));
  }
  return { ...plan, runs };
}
