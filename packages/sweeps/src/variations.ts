import { drawn } from './distribution.js';
import type { Settings } from './settings.js';
import type { SweepFile } from './sweep-file.js';

/** Settings of a run and where each comes from in the sweep file. */
export interface Variation {
  /** without those of `set`, which all runs share */
  settings: Settings;
  /** path in the sweep file of the key or value that a setting comes from */
  origins: Readonly<Record<string, readonly (string | number)[]>>;
}

type Choices = readonly Variation[];

/** Number of variations of a sweep file, without making them. */
export function variationCount({ grid, cases, trials }: SweepFile): number {
  return Object.values(grid).reduce((product, values) => product * values.length, (cases?.length ?? 1) * (trials ?? 1));
}

/**
 * All combinations of cases, values of the grid, and draws. The last key of the grid changes fastest, apart from draws, which are the same for every
 * combination.
 */
export function variationsOf({ grid, cases, random, trials, randomSeed }: SweepFile): Variation[] {
  const ofCases: Choices = (cases ?? [{}]).map((settings, i) => ({
    settings,
    origins: Object.fromEntries(Object.keys(settings).map((key) => [key, ['cases', i, key]])),
  }));
  const ofGrid = Object.entries(grid).map(
    ([key, values]): Choices =>
      values.map((value, i) => ({ settings: { [key]: value }, origins: { [key]: ['grid', key, i] } })),
  );
  const keys = Object.keys(random);
  const draws: Choices = Array.from({ length: trials ?? 1 }, (_, trial) => ({
    settings: Object.fromEntries(keys.map((key) => [key, drawn(random[key]!, randomSeed, trial, key)])),
    origins: Object.fromEntries(keys.map((key) => [key, ['random', key]])),
  }));
  return [ofCases, ...ofGrid, draws].reduce<Variation[]>(
    (before, choices) =>
      before.flatMap((one) =>
        choices.map(({ settings, origins }) => ({
          settings: { ...one.settings, ...settings },
          origins: { ...one.origins, ...origins },
        })),
      ),
    [{ settings: {}, origins: {} }],
  );
}
