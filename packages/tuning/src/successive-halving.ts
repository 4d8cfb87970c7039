import { type Settings, settingsKey } from '@qornn/sweeps';
import type { Candidate, Job, Result } from './candidate.js';
import type { RungPlan } from './rung-plan.js';
import { compareScores, type Judge, type Score, scoreOf } from './score.js';
import { changedSettings, randomOf, type SearchSpace } from './search-space.js';

/** A configuration that is tried before all others, and why. */
export interface FirstGuess {
  /** short, in words */
  name: string;
  settings: Settings;
}

export interface HalvingOptions {
  plan: RungPlan;
  judge: Judge;
  space: SearchSpace;
  /** at least one */
  firstGuesses: readonly FirstGuess[];
  seed: number;
  /** a configuration with settings; undefined if they contradict each other */
  apply: (settings: Settings) => object | undefined;
}

/** One of so many new candidates is drawn from the whole space; the others are like good ones. */
const RANDOM_EVERY = 4;
/** When the search ends, so many of the best are trained with more seeds, if there is a rung for it. */
const CONFIRMED = 4;
/** The winner is chosen among at least so many. */
const FINALISTS = 3;
/** Draws until settings are new and valid. */
const MAX_DRAWS = 50;

/**
 * Asynchronous successive halving (ASHA): Li et al. 2020, "A System for Massively Parallel Hyperparameter Tuning" (arXiv 1810.05934),
 * after Jamieson and Talwalkar 2016 (arXiv 1502.07943).
 *
 * New candidates are trained on the lowest rung. One of `reduction` of those finished on a rung, the best, goes on to the next, where it is trained
 * anew with more steps and seeds. A free worker takes, in this order: trainings that a candidate still needs on its rung; a candidate that
 * may go on, from the highest rung down; a new candidate. The first guesses come first, and the very first goes through all rungs at once, so
 * that there is always something to compare with. New candidates differ from good ones in a setting or two; every fourth from a first guess in many.
 *
 * What it asks for depends on the results and their order only, and on the seed.
 */
export class SuccessiveHalving {
  readonly candidates: Candidate[] = [];
  readonly results: Result[] = [];
  /** configurations of the candidates, as texts */
  private readonly known = new Set<string>();
  /** jobs that are running or done, by what they train; see `keyOf` */
  private readonly begun = new Map<string, Job>();

  constructor(readonly options: HalvingOptions) {}

  /** Takes up candidates and results of an earlier search with the same options. Jobs that had no result are asked for again. */
  restore(candidates: readonly Candidate[], results: readonly Result[]): void {
    for (const candidate of candidates) this.keep(candidate);
    for (const result of results) {
      this.begun.set(this.keyOf(result), result);
      this.results.push(result);
    }
  }

  /**
   * The next job, which counts as running from now on.
   *
   * @param isClosing whether the search ends soon, so that the best candidates go on rather than new ones begin
   * @returns undefined if there is nothing left to try
   */
  next(isClosing = false): Job | undefined {
    const job =
      this.unfinished() ?? this.promotion(false) ?? (isClosing ? this.promotion(true) : undefined) ?? this.fresh();
    if (job) this.begun.set(this.keyOf(job), job);
    return job;
  }

  record(result: Result): void {
    this.results.push(result);
  }

  /** Forgets that a job is running, because it was stopped. */
  forget(job: Job): void {
    this.begun.delete(this.keyOf(job));
  }

  /** Number of trainings that are running or done; networks that were refused before training do not count. */
  trainings(): number {
    return this.begun.size - this.results.filter(({ outcome }) => outcome.status === 'refused').length;
  }

  /** The scores of candidates that have all trainings of a rung, best first. */
  scores(rung: number): Score[] {
    const { plan, judge } = this.options;
    return this.candidates
      .map(({ id }) => this.of(id, rung))
      .filter((results) => results.length === plan.rungs[rung]!.replicates)
      .flatMap((results) => scoreOf(results, judge, plan.folds) ?? [])
      .sort((a, b) => compareScores(a, b, judge));
  }

  /** The score of every measured candidate on the highest rung where it has one; the best of the highest rung first. */
  standings(): Score[] {
    const ranked = this.options.plan.rungs.map((_, rung) => this.scores(rung)).reverse();
    const seen = new Set<number>();
    return ranked.flat().filter(({ candidate }) => !seen.has(candidate) && seen.add(candidate));
  }

  /**
   * The candidates to choose from: those of the highest rung, because the best of many uncertain results is mostly lucky. With fewer than three there, also
   * those of the rung below, and so on.
   */
  finalists(): Score[] {
    const standings = this.standings();
    for (let rung = this.options.plan.rungs.length - 1; rung > 0; rung--) {
      const top = standings.filter((score) => score.rung >= rung);
      if (top.length >= FINALISTS) return top;
    }
    return standings;
  }

  /** The results that count on a rung: those of earlier rungs with the same steps, too. */
  private of(candidate: number, rung: number): Result[] {
    const { steps, replicates } = this.options.plan.rungs[rung]!;
    return this.results
      .filter((result) => result.candidate === candidate && result.replicate < replicates)
      .filter((result) => this.options.plan.rungs[result.rung]!.steps === steps)
      .sort((a, b) => a.replicate - b.replicate);
  }

  private isOn(candidate: number, rung: number): boolean {
    for (const job of this.begun.values()) if (job.candidate === candidate && job.rung === rung) return true;
    return false;
  }

  /** A training that a candidate still needs on a rung it has begun. */
  private unfinished(): Job | undefined {
    for (const { id } of this.candidates) {
      if (this.isOut(id)) continue;
      for (const rung of this.options.plan.rungs.keys()) {
        const job = rung === 0 || this.isOn(id, rung) ? this.missing(id, rung) : undefined;
        if (job) return job;
      }
    }
    return undefined;
  }

  /** The first training that a candidate has not begun on a rung. */
  private missing(candidate: number, rung: number): Job | undefined {
    for (let replicate = 0; replicate < this.options.plan.rungs[rung]!.replicates; replicate++) {
      const job = { candidate, rung, replicate };
      if (!this.begun.has(this.keyOf(job))) return job;
    }
    return undefined;
  }

  /**
   * The best candidate that may go on to a higher rung and has not yet.
   *
   * @param anyone whether those that are not among the best may, too
   */
  private promotion(anyone: boolean): Job | undefined {
    const { rungs, reduction } = this.options.plan;
    for (let rung = rungs.length - 2; rung >= 0; rung--) {
      const scores = this.scores(rung);
      const many = Math.floor(scores.length / reduction);
      // Nothing but more trainings of the same steps.
      const isRepeated = rungs[rung]!.steps === rungs[rung + 1]!.steps;
      const chosen = scores.find(({ candidate }, place) => {
        const isAnchor = candidate === 0 && !isRepeated;
        const isClosing = anyone && (!isRepeated || place < CONFIRMED);
        return !this.isOn(candidate, rung + 1) && (isClosing || isAnchor || place < many);
      });
      const job = chosen && this.missing(chosen.candidate, rung + 1);
      if (job) return job;
    }
    return undefined;
  }

  private fresh(): Job | undefined {
    const candidate = this.guess() ?? this.drawn();
    if (!candidate) return undefined;
    this.keep(candidate);
    return { candidate: candidate.id, rung: 0, replicate: 0 };
  }

  /** The next first guess that is valid and not yet tried. */
  private guess(): Candidate | undefined {
    const guess = this.options.firstGuesses.find(({ settings }) => this.isNew(settings));
    return guess && { id: this.candidates.length, settings: guess.settings, origin: guess.name };
  }

  private drawn(): Candidate | undefined {
    const { space, firstGuesses, seed, apply } = this.options;
    const id = this.candidates.length;
    const random = randomOf(seed, id);
    const good = this.standings();
    const elite = good.slice(0, Math.max(4, Math.ceil(good.length / 4)));
    const isRandom = id % RANDOM_EVERY === 0 || elite.length === 0;
    for (let draw = 0; draw < MAX_DRAWS; draw++) {
      // Squared, so that better ones are changed more often.
      const parent = isRandom ? undefined : elite[Math.floor(random() ** 2 * elite.length)];
      const from = parent
        ? this.candidates[parent.candidate]!.settings
        : firstGuesses[Math.floor(random() * firstGuesses.length)]!.settings;
      const changes = parent ? 1 + Math.floor(random() * 2) : 3 + Math.floor(random() * 4);
      const near = parent !== undefined && random() < 0.7;
      const settings = changedSettings(space, from, { changes, near, random }, (one) => apply(one) ?? space.base);
      if (!this.isNew(settings)) continue;
      return { id, settings, origin: parent ? `like ${parent.candidate}` : 'random' };
    }
    return undefined;
  }

  private keep(candidate: Candidate): void {
    this.candidates.push(candidate);
    const configuration = this.options.apply(candidate.settings);
    if (configuration) this.known.add(settingsKey({ configuration }));
  }

  /** Whether settings are valid, and make a configuration that is not tried yet: different settings may make the same. */
  private isNew(settings: Settings): boolean {
    const configuration = this.options.apply(settings);
    return configuration !== undefined && !this.known.has(settingsKey({ configuration }));
  }

  /** Whether a training of the candidate was refused or failed. */
  private isOut(candidate: number): boolean {
    return this.results.some((result) => result.candidate === candidate && result.outcome.status !== 'measured');
  }

  /** What a job trains: rungs with equal steps share their trainings. */
  private keyOf({ candidate, rung, replicate }: Job): string {
    return `${candidate}/${this.options.plan.rungs[rung]!.steps}/${replicate}`;
  }
}
