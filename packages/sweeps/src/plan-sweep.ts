import { callable, type OptionTable, required } from '@qornn/options';
import { metricGoals } from '@qornn/tasks';
import { outlineOf, type RunConfig, runFolderName } from '@qornn/training';
import { parseRunConfig } from '@qornn/training/loop';
import { configDigest } from './config-digest.js';
import { checkOptions } from './options.js';
import { RunIssues } from './run-issues.js';
import { shortKeys, variationName, withDigest } from './run-name.js';
import { type Settings, settingsKey, withSettings } from './settings.js';
import type { Stopping } from './stopping.js';
import type { StoppingSettings, SweepFile } from './sweep-file.js';
import { sweepFileError } from './sweep-file-error.js';
import type { SweepPlan, SweepRun } from './sweep-plan.js';
import { type Variation, variationCount, variationsOf } from './variations.js';

/** Most runs of a sweep. */
export const MAX_RUNS = 20_000;

/** Where the configurations of a sweep come from. */
export interface PlanSources {
  /**
   * Reads the configuration of a source, without validating it; its plugins are loaded.
   *
   * @throws when there is no such source
   */
  document(source: string): Promise<object>;
  /** makes a configuration with settings complete, such as paths that count from a folder; default: nothing */
  complete?(document: object): object;
}

const PLAN_SOURCES: OptionTable<PlanSources> = { document: required(callable), complete: callable };

/**
 * Plans a sweep: every source with every combination of cases, grid and draws, and every seed. Each configuration is validated.
 *
 * @throws SweepOptionError with the line, run, key, value and what is allowed, for each fault; when there are too many runs
 * @throws what `document` throws
 * @example
 * const file = parseSweepFile('source: copy\ngrid: { model.units: [8, 16] }\nseeds: 2');
 * const { runs } = await planSweep(file, { document: async () => ({ name: 'copy', task: { name: 'copy' }, … }) });
 * runs.map(({ name }) => name); // ['copy-units8-seed0', 'copy-units8-seed1', 'copy-units16-seed0', …]
 */
export async function planSweep(file: SweepFile, sources: PlanSources): Promise<SweepPlan> {
  const { document, complete = (one) => one } = checkOptions<PlanSources>('planSweep', sources, PLAN_SOURCES);
  const count = file.sources.length * variationCount(file) * (file.seeds?.length ?? 1);
  if (count > MAX_RUNS) {
    throw sweepFileError(file.path, [
      { line: null, path: '', message: `makes ${count} runs; at most ${MAX_RUNS} are allowed` },
    ]);
  }
  const variations = variationsOf(file);
  const issues = new RunIssues(file);
  const names = new Names(variations);
  const runs: SweepRun[] = [];
  for (const source of file.sources) {
    const base = await document(source);
    const common = withSettings(base, file.set);
    const baseName = typeof (base as { name?: unknown }).name === 'string' ? (base as { name: string }).name : source;
    for (const variation of variations) {
      const { settings } = variation;
      const name = names.of(baseName, settings);
      const given = { ...complete(withSettings(common, settings)), name, ...(file.seeds && { seed: file.seeds[0] }) };
      const config = issues.collect(name, variation, () => parseRunConfig(given));
      if (!config) continue;
      // The seed is the only difference.
      for (const seed of file.seeds ?? [config.seed]) {
        const seeded: RunConfig = { ...config, seed };
        runs.push({
          name: runFolderName(seeded),
          seed,
          config: seeded,
          digest: configDigest(seeded),
          source,
          settings,
        });
      }
    }
  }
  issues.throwAny();
  const { different, notes } = differentRuns(file, runs);
  const metric = commonMetric(different);
  const stopping = file.stopping && stoppingOf(file, file.stopping, different, metric);
  return { name: file.name, runs: different, stopping, metric, notes };
}

/** Names of variations: different ones for different settings, also where the file system does not tell capital letters. */
class Names {
  private readonly short: ReadonlyMap<string, string>;
  private readonly known = new Map<string, string>();

  constructor(variations: readonly Variation[]) {
    this.short = shortKeys([...new Set(variations.flatMap(({ settings }) => Object.keys(settings)))]);
  }

  of(base: string, settings: Settings): string {
    const whole = settingsKey({ base, settings });
    const name = variationName(base, settings, this.short);
    const other = this.known.get(name.toLowerCase());
    if (other !== undefined && other !== whole) return withDigest(name, whole);
    this.known.set(name.toLowerCase(), whole);
    return name;
  }
}

/**
 * Two runs that train the same would be counted as two. Draws may be equal by chance: one run of them stays.
 *
 * @throws SweepOptionError when runs without draws are the same, or have the same name
 */
function differentRuns(file: SweepFile, runs: readonly SweepRun[]): { different: SweepRun[]; notes: string[] } {
  const byName = new Map<string, SweepRun>();
  const byContent = new Map<string, SweepRun>();
  const different: SweepRun[] = [];
  for (const run of runs) {
    const { name: _, ...content } = run.config;
    const key = settingsKey(content);
    const other = byContent.get(key) ?? byName.get(run.name);
    if (!other) different.push(run);
    else if (file.trials === null || !byContent.has(key)) {
      const message =
        other.name === run.name
          ? `${other.source} and ${run.source} both make a run ${run.name}; give them different names`
          : `the runs ${other.name} and ${run.name} are the same`;
      throw sweepFileError(file.path, [{ line: null, path: '', message }]);
    }
    byName.set(run.name, run);
    byContent.set(key, run);
  }
  const merged = runs.length - different.length;
  const notes = merged === 0 ? [] : [`${merged} of ${runs.length} runs were drawn before, and are trained once`];
  return { different, notes };
}

function commonMetric(runs: readonly SweepRun[]): SweepPlan['metric'] {
  const known = new Map<string, SweepPlan['metric']>();
  for (const { config } of runs) {
    const task = settingsKey({ task: config.task });
    if (!known.has(task)) known.set(task, { ...outlineOf(config).primaryMetric });
  }
  const [first, ...others] = known.values();
  return first && others.every((one) => settingsKey({ ...one }) === settingsKey({ ...first })) ? first : null;
}

function stoppingOf(
  file: SweepFile,
  { rule, reduction, after, metric }: StoppingSettings,
  runs: readonly SweepRun[],
  common: SweepPlan['metric'],
): Stopping {
  const fail = (path: string, message: string) => {
    const keys = path.split('.');
    return sweepFileError(file.path, [{ line: file.lineOf(keys), path, message }]);
  };
  const name = metric ?? common?.name;
  if (name === undefined) {
    throw fail(
      'stopping',
      "the runs have different tasks, whose metrics differ; name one that all of them have as 'metric'",
    );
  }
  const goals = metricGoals(outlineOf(runs[0]!.config));
  const without = runs.find(({ config }) => metricGoals(outlineOf(config))[name] !== goals[name]);
  if (goals[name] === undefined || without) {
    throw fail(
      'stopping.metric',
      `${without?.name ?? runs[0]!.name} has no metric '${name}'; allowed: ${Object.keys(goals).join(', ')}`,
    );
  }
  const shortest = Math.min(...runs.map(({ config }) => config.training.steps));
  const lowest = after ?? Math.max(1, Math.round(shortest / reduction ** 2));
  const isOfUse = runs.some(({ config }) => lowest < config.training.steps);
  if (!isOfUse) throw fail('stopping.after', `${lowest} is not allowed; the runs have at most ${shortest} steps`);
  return { rule, reduction, after: lowest, metric: name, goal: goals[name]! };
}
