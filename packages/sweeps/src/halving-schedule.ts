import { improvement } from '@qornn/training/runs';
import { rungStep } from './rung-step.js';
import type { Stopping } from './stopping.js';
import type { SweepRun } from './sweep-plan.js';

/** What to train next: a run of the plan, by its place, up to a pause or to its end. */
export interface SweepJob {
  place: number;
  rung: number;
  /** step of the pause; undefined: to the end */
  until: number | undefined;
}

/** Values of the runs that have reached a rung. */
interface Rung {
  /** null: it has none, which is worse than anything */
  values: Map<number, number | null>;
  /** places, best first */
  best: number[];
}

/** How far a run is in the schedule. */
type Progress =
  | { kind: 'waiting' | 'running' | 'paused'; rung: number }
  /** it reached its end, or failed */
  | { kind: 'over'; rung: number };

/**
 * Decides what is trained next. Without early stopping, runs go in their order to their end. With it, they pause on rungs, and the best of a rung go
 * on, from the highest rung down, before new runs begin; see `Stopping`.
 *
 * When nobody can reach a rung any more, one run goes on from it at least, so that small sweeps have a result.
 */
export class HalvingSchedule {
  private readonly progress: Progress[];
  private readonly rungs: Rung[] = [];
  /** places before this one are not waiting */
  private first = 0;
  /** places of interrupted runs behind the first rung */
  private readonly behind = new Set<number>();

  constructor(
    private readonly runs: readonly SweepRun[],
    private readonly stopping: Stopping | null,
  ) {
    this.progress = runs.map(() => ({ kind: 'waiting', rung: 0 }));
  }

  /** The next job, which counts as running from now on; undefined while there is nothing to do. */
  next(): SweepJob | undefined {
    const place = this.promoted() ?? this.unfinished() ?? this.waiting();
    if (place === undefined) return undefined;
    const { kind, rung: last } = this.progress[place]!;
    const rung = kind === 'paused' ? last + 1 : last;
    this.progress[place] = { kind: 'running', rung };
    this.behind.delete(place);
    return { place, rung, until: this.stopping ? rungStep(this.stopping, this.runs[place]!, rung) : undefined };
  }

  /**
   * A run has reached its rung: the best value so far of the metric that runs are compared by.
   *
   * @param value null if it has none, or diverged
   * @param isOver whether it has ended for good
   */
  reached(place: number, rung: number, value: number | null, isOver: boolean): void {
    const { values, best } = this.on(rung);
    if (values.has(place)) best.splice(best.indexOf(place), 1);
    values.set(place, value === null || Number.isNaN(value) ? null : value);
    best.splice(this.rankOf(place, rung), 0, place);
    this.progress[place] = { kind: isOver ? 'over' : 'paused', rung };
  }

  /** A run failed: it is not compared with others. */
  failed(place: number): void {
    this.progress[place] = { ...this.progress[place]!, kind: 'over' };
  }

  /** A run was interrupted on its way to a rung, now or in an earlier call: it goes on before others begin. */
  interrupted(place: number, rung: number): void {
    this.progress[place] = { kind: 'waiting', rung };
    if (rung > 0) this.behind.add(place);
    else this.first = Math.min(this.first, place);
  }

  /** Places of runs that paused and do not go on, as long as nothing is running. */
  paused(): number[] {
    return this.progress.flatMap(({ kind }, place) => (kind === 'paused' ? [place] : []));
  }

  private waiting(): number | undefined {
    while (this.first < this.runs.length && this.progress[this.first]!.kind !== 'waiting') this.first++;
    return this.first < this.runs.length ? this.first : undefined;
  }

  /** A run that was interrupted behind the first rung. */
  private unfinished(): number | undefined {
    const [place] = this.behind;
    return place;
  }

  /** The best paused run that may go on, on the highest rung. */
  private promoted(): number | undefined {
    if (!this.stopping) return undefined;
    for (let rung = this.rungs.length - 1; rung >= 0; rung--) {
      const isComplete = this.isComplete(rung);
      if (this.stopping.rule === 'halving' && !isComplete) continue;
      const chosen = this.mayGoOn(rung, isComplete);
      if (chosen !== undefined) return chosen;
    }
    return undefined;
  }

  /** Whether nobody can come to a rung any more. */
  private isComplete(rung: number): boolean {
    const isOnTheWay = this.progress.some(
      ({ kind, rung: own }) => (kind === 'waiting' || kind === 'running') && own <= rung,
    );
    if (isOnTheWay) return false;
    // Those who may go on from below come first.
    return rung === 0 || (this.isComplete(rung - 1) && this.mayGoOn(rung - 1, true) === undefined);
  }

  /** The best paused run on a rung that may go on. */
  private mayGoOn(rung: number, isComplete: boolean): number | undefined {
    const { values, best } = this.on(rung);
    const many = Math.floor(values.size / this.stopping!.reduction);
    return best
      .slice(0, isComplete ? Math.max(1, many) : many)
      .find((place) => this.isPausedOn(place, rung) && values.get(place) !== null);
  }

  private isPausedOn(place: number, rung: number): boolean {
    const { kind, rung: own } = this.progress[place]!;
    return kind === 'paused' && own === rung;
  }

  /** How many are better on a rung; of equal ones that which comes first in the plan. */
  private rankOf(place: number, rung: number): number {
    const { values, best } = this.on(rung);
    let [from, to] = [0, best.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.compare(values, best[middle]!, place) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private compare(values: Rung['values'], a: number, b: number): number {
    const [x, y] = [values.get(a) ?? null, values.get(b) ?? null];
    if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1;
    return (this.stopping ? improvement(this.stopping.goal, y, x) : 0) || a - b;
  }

  private on(rung: number): Rung {
    while (this.rungs.length <= rung) this.rungs.push({ values: new Map(), best: [] });
    return this.rungs[rung]!;
  }
}
