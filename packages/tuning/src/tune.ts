import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { optionsChecker } from '@qornn/options';
import { withSettings } from '@qornn/sweeps';
import { loadTaskOf, lockRun, type RunConfig, readRecord, writeFileAtomic } from '@qornn/training';
import { parseRunConfig } from '@qornn/training/loop';
import { layerRecords } from '@qornn/training/runs';
import * as z from 'zod';
import { bestConfigYaml } from './best-config.js';
import { chooseWinner } from './choose-winner.js';
import { defaultSpace } from './default-space.js';
import { distinctFront } from './distinct-front.js';
import { TuneError, TuneOptionError } from './errors.js';
import { trialRunner } from './executor-runner.js';
import { finalTrainings, trainFinally } from './final-training.js';
import { firstGuesses } from './first-guesses.js';
import type { Limits } from './limits.js';
import { planRungs } from './rung-plan.js';
import type { Score } from './score.js';
import { mostFrequent, reasonsOf, search } from './search.js';
import { SearchClock } from './search-clock.js';
import { SuccessiveHalving } from './successive-halving.js';
import { factsOf, type TaskFacts } from './task-facts.js';
import { TimeEstimate } from './time-estimate.js';
import { configWith, stepsWith, trialConfig } from './trial-config.js';
import type { TrialRunner } from './trial-runner.js';
import { TuneFolder, type TuneRecord } from './tune-folder.js';
import { TUNE_OPTIONS, type TuneOptions } from './tune-options.js';
import type { TuneReport } from './tune-report.js';

const checkOptions = optionsChecker((message) => new TuneOptionError(message));

/** Final trainings have at most so much of the budget, besides the first three. */
const FINAL_SHARE = 0.1;
const FINAL_MIN = 3;
/** They have the configured steps, if one of them takes at most so much of the budget, which is the most that all of them have. */
const LARGEST_FINAL_SHARE = 0.3;
/** The test of the winner and writing take so many seconds, besides what evaluations took. */
const SECONDS_TO_END = 3;

/**
 * Searches for the best integer network of a size, starting from a configuration, and trains it.
 *
 * Candidates are judged by the integer network, quantized with their own settings, on the validation split, or by cross-validation where that split is small
 * and the task has folds. Fully trained candidates form a Pareto front of metric and bytes; the winner is the smallest network that is as good as the
 * best within one standard error. It is trained anew with several seeds, and its test split is looked at once, at the end.
 *
 * The search can be interrupted at any time; the same call continues it. Given the order in which results come, it is deterministic.
 *
 * @param config where the search begins; its task, its seed and whatever the search does not change are kept
 * @returns the report, also in `tuned.json`
 * @throws ConfigError when the configuration is invalid
 * @throws TuneOptionError when an option is wrong, or the folder holds another search
 * @throws TuneError when no network keeps the limits
 * @throws DataError, DataFormatError when files of the task are missing or damaged
 * @throws RunFolderError when a folder cannot be written, or another process searches in it
 * @throws the abort reason of the signal
 * @example
 * const { final } = await tune(config, { directory: 'tune/mine', budget: 600, limits: { maxBytes: 8192 }, workers: 2 });
 */
export async function tune(config: RunConfig, options: TuneOptions): Promise<TuneReport> {
  const {
    directory,
    budget,
    trials,
    limits = {},
    workers = 1,
    seed = 0,
    signal,
  } = checkOptions<TuneOptions>('tune', options, TUNE_OPTIONS);
  if (budget === undefined && trials === undefined) throw new TuneOptionError('tune: set budget, trials, or both');
  if (limits.maxCycles !== undefined && limits.device === undefined) {
    throw new TuneOptionError('tune: maxCycles needs the device whose cycles are counted');
  }
  const base = parseRunConfig(config);
  const folder = new TuneFolder(directory);
  const { backend, executor } = options;
  const runner = options.runner ?? trialRunner({ workers, backend, plugins: base.plugins, executor });
  let lock: ReturnType<typeof lockRun> | undefined;
  try {
    lock = lockRun(directory);
    return await tuneIn(folder, base, { ...options, limits, seed }, runner, budget ?? Number.POSITIVE_INFINITY);
  } finally {
    await runner.close();
    if (lock && !signal?.aborted) rmSync(folder.runs, { recursive: true, force: true });
    lock?.release();
  }
}

type Checked = TuneOptions & { limits: Limits; seed: number };

async function tuneIn(
  folder: TuneFolder,
  base: RunConfig,
  options: Checked,
  runner: TrialRunner,
  budget: number,
): Promise<TuneReport> {
  const { limits, seed, signal, trials = Number.POSITIVE_INFINITY, command, onEvent = () => {} } = options;
  folder.repair();
  const history = folder.readHistory();
  const clock = new SearchClock(history.elapsed);
  const elapsed = () => clock.elapsed();
  const facts = await factsIn(base, signal);
  const begun = { config: base, limits, seed, data: facts.digest };
  if (folder.exists()) {
    folder.requireSame(folder.read(), begun);
    const ended = reportIn(folder);
    const done = history.results.filter(({ outcome }) => outcome.status !== 'refused').length;
    if (ended && (history.elapsed >= budget - endOf(ended) || done >= trials)) return ended;
  } else folder.create(await begin(folder, base, { facts, begun, budget, runner, signal }));
  const record = folder.read();
  const { plan, cells, secondsPerStep } = record;
  const halving = new SuccessiveHalving({
    ...{ plan, judge: facts.judge, seed },
    space: defaultSpace(base, facts, cells),
    firstGuesses: firstGuesses(facts, base.training.steps),
    apply: (settings) => {
      try {
        const applied = parseRunConfig(withSettings(base, settings));
        return cells.includes(applied.model.cell) ? applied : undefined;
      } catch {
        return undefined;
      }
    },
  });
  halving.restore(history.candidates, history.results);
  const estimate = new TimeEstimate(plan, secondsPerStep);
  for (const result of history.results) estimate.add(result);
  onEvent({
    kind: 'begun',
    ...{ plan, judge: facts.judge, workers: runner.size, cells, resumed: history.results.length, elapsed: elapsed() },
  });
  const top = plan.rungs.length - 1;
  /**
   * How many final trainings of a candidate are planned, with how many steps, and how long they take: as configured, or as in the search where the
   * time does not allow that.
   */
  const finals = (candidate: number) => {
    const ofSearch = plan.rungs[top]!.steps;
    const timeOf = (steps: number) => (estimate.of({ candidate, rung: top }) * steps) / ofSearch;
    const takes = (one: number, count: number) => one * Math.ceil(count / runner.size);
    // One network that is trained to its end is better than the best of three that are not.
    const steps = timeOf(base.training.steps) <= LARGEST_FINAL_SHARE * budget ? base.training.steps : ofSearch;
    const one = timeOf(steps);
    const wanted = Math.max(FINAL_MIN, Math.floor((FINAL_SHARE * budget * runner.size) / one));
    const most = Math.max(1, Math.floor((LARGEST_FINAL_SHARE * budget) / one)) * runner.size;
    const count = Math.min(finalTrainings(plan, facts), wanted, most);
    return { steps, one, count, seconds: takes(one, count) };
  };
  try {
    await search({
      ...{ halving, folder, runner, estimate, elapsed, trials, signal, onEvent },
      end: () => budget - finals(halving.standings()[0]?.candidate ?? 0).seconds - SECONDS_TO_END,
      request: (job, directory) => ({
        config: trialConfig(base, halving.candidates[job.candidate]!.settings, job, { plan, facts }),
        ...{ directory, limits, keep: false },
      }),
    });
    const standings = halving.standings();
    const winner = chooseWinner(halving.finalists(), facts.judge);
    if (!winner) throw new TuneError(`no network was found: ${mostFrequent(halving.results)}`);
    const candidate = halving.candidates[winner.score.candidate]!;
    const left = budget - elapsed() - SECONDS_TO_END;
    const { steps, one, count: planned } = finals(candidate.id);
    const count = Math.max(1, Math.min(planned, Math.floor(left / one) * runner.size));
    onEvent({
      ...{ kind: 'final', candidate, seeds: count, elapsed: elapsed() },
      steps: stepsWith(base, candidate.settings, steps),
    });
    const trained = await trainFinally({
      ...{ base, settings: candidate.settings, plan, steps, facts, limits, judge: facts.judge, runner },
      ...{ runs: folder.runs, count, seconds: left, command, signal },
    });
    const [chosen] = trained;
    rmSync(folder.report, { force: true });
    rmSync(folder.best, { recursive: true, force: true });
    renameSync(chosen!.directory, folder.best);
    onEvent({ kind: 'test', elapsed: elapsed() });
    const test = await runner.test(folder.best, signal ?? new AbortController().signal);
    const { outcome, config, judgedOn } = chosen!;
    const report: TuneReport = {
      ...{ directory: folder.path, name: base.name, judge: facts.judge, limits, plan },
      budget: { seconds: Number.isFinite(budget) ? budget : null, trials: Number.isFinite(trials) ? trials : null },
      elapsed: elapsed(),
      trials: countsOf(halving.results),
      reasons: reasonsOf(halving.results),
      candidates: candidatesOf(base, halving, standings),
      ...{ winner: winner.score.candidate, bestId: winner.best.candidate },
      final: {
        directory: folder.best,
        config,
        seed: config.seed,
        seeds: trained.map((one) => one.config.seed).sort((a, b) => a - b),
        steps: config.training.steps,
        judgedOn,
        metrics: outcome.metrics!,
        bytes: test.bytes,
        cycles: outcome.cycles ?? null,
        test,
      },
    };
    writeFileAtomic(folder.bestConfig, bestConfigYaml(report, command));
    writeFileAtomic(folder.report, `${JSON.stringify(report, null, 2)}\n`);
    return report;
  } finally {
    folder.addTime(elapsed());
  }
}

/** Reads the data once, so that errors in them are told before any worker starts. */
async function factsIn(base: RunConfig, signal: AbortSignal | undefined): Promise<TaskFacts> {
  return factsOf(await loadTaskOf(base, { signal }), base);
}

interface Beginning {
  facts: TaskFacts;
  begun: Pick<TuneRecord, 'config' | 'limits' | 'seed' | 'data'>;
  budget: number;
  runner: TrialRunner;
  signal: AbortSignal | undefined;
}

async function begin(
  folder: TuneFolder,
  base: RunConfig,
  { facts, begun, budget, runner, signal }: Beginning,
): Promise<TuneRecord> {
  mkdirSync(folder.runs, { recursive: true });
  const config = configWith(base, {}, base.training.steps, base.seed, facts);
  const { secondsPerStep, cells } = await runner.probe(
    config,
    `${folder.runs}/probe`,
    signal ?? new AbortController().signal,
  );
  if (cells.length === 0) throw new TuneError('no cell has an integer form for this task');
  const plan = planRungs({
    steps: base.training.steps,
    validation: facts.sizes?.validation ?? null,
    folds: facts.folds,
    secondsPerStep,
    layers: layerRecords(base.model).length,
    seconds: Number.isFinite(budget) ? budget * runner.size : undefined,
  });
  return { version: 1, ...begun, plan, cells: [...cells], secondsPerStep };
}

/** The report of a search that has ended; undefined if it has not. */
function reportIn(folder: TuneFolder): TuneReport | undefined {
  if (!existsSync(folder.report)) return undefined;
  return readRecord(
    folder.report,
    z.looseObject({ winner: z.int(), elapsed: z.number() }),
    2 ** 26,
  ) as unknown as TuneReport;
}

/** Seconds at the end of a search that were too few for another training. */
function endOf({ plan, budget, elapsed }: TuneReport): number {
  return budget.seconds === null || plan.rungs.length === 0 ? 0 : Math.max(0, budget.seconds - elapsed);
}

function countsOf(results: SuccessiveHalving['results']): TuneReport['trials'] {
  const counts = { measured: 0, refused: 0, failed: 0 };
  for (const { outcome } of results) counts[outcome.status]++;
  return counts;
}

function candidatesOf(
  base: RunConfig,
  halving: SuccessiveHalving,
  standings: readonly Score[],
): TuneReport['candidates'] {
  const { plan, judge } = halving.options;
  const most = plan.rungs[standings[0]?.rung ?? 0]!.steps;
  const sign = judge.goal === 'max' ? -1 : 1;
  const front = new Set(
    distinctFront(
      standings.filter(({ rung }) => plan.rungs[rung]!.steps === most),
      ({ bytes, metric }) => [bytes, sign * metric],
    ).map(({ candidate }) => candidate),
  );
  return standings.map(({ candidate, rung, metric, error, loss, bytes, cycles }) => ({
    id: candidate,
    origin: halving.candidates[candidate]!.origin,
    settings: halving.candidates[candidate]!.settings,
    rung,
    steps: stepsWith(base, halving.candidates[candidate]!.settings, plan.rungs[rung]!.steps),
    trainings: plan.rungs[rung]!.replicates,
    ...{ metric, error, loss, bytes },
    cycles: cycles ?? null,
    onFront: front.has(candidate),
  }));
}
