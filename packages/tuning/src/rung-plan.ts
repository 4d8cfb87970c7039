/** A level of successive halving. */
export interface Rung {
  /** training steps */
  steps: number;
  /** number of trainings of each candidate, with different seeds and folds */
  replicates: number;
}

/** How much is trained on which level. */
export interface RungPlan {
  /** from the cheapest to the full training; rungs with equal steps share their trainings, and the later one has more of them */
  rungs: readonly Rung[];
  /** one of so many candidates goes on to the next rung */
  reduction: number;
  /** number of folds of cross-validation; 1 without */
  folds: number;
}

export interface PlanOptions {
  /** steps of a full training, as configured */
  steps: number;
  /** sequences of a validation split; null if they are unlimited */
  validation: number | null;
  /** folds that the data can be divided into; 1 for none */
  folds: number;
  /** seconds of all workers together; undefined if the search ends after a number of trials */
  seconds?: number | undefined;
  /** measured seconds of a training step of the base configuration */
  secondsPerStep: number;
  /** recurrent layers of the base configuration */
  layers: number;
}

/** A third of the candidates goes on. */
const REDUCTION = 3;
/** They have twice as many steps: after a ninth of the steps, networks that become good in the end are still guessing. */
const GROWTH = 2;
/** Rungs with different steps. */
const RUNGS = 3;
/** Steps are taken from all rungs until so many candidates can be tried, */
const CANDIDATES = 12;
/** but more than half of them only for so many: networks that are half trained say little, and fewer steps nothing. */
const FEW_CANDIDATES = 4;
/** Layers that most networks have; the configuration that was timed may have one. */
const LAYERS = 2;
/** The part of the time that trainings of the search have; the final ones and all reading and evaluating have the rest. */
const SEARCH_SHARE = 0.6;
/** Fewer say nothing. */
const MIN_STEPS = 9;
/** With fewer validation sequences, one wrong answer more or less is chance, and more trainings are compared. */
const FEW_SEQUENCES = 200;

/**
 * Plans three rungs: the last has the configured steps, or as many as the time allows, and each rung before it half of the next. With few
 * validation sequences there is a fourth with the same steps and twice as many trainings.
 *
 * @example
 * planRungs({ steps: 900, validation: 1000, folds: 1, secondsPerStep: 0.01, layers: 1 }).rungs.map(({ steps }) => steps); // [225, 450, 900]
 */
export function planRungs({ steps, validation, folds, seconds, secondsPerStep, layers }: PlanOptions): RungPlan {
  const isSmall = validation !== null && validation < FEW_SEQUENCES;
  const replicates = folds > 1 ? [2, 2, folds] : isSmall ? [1, 2, 4] : [1, 1, 3];
  const shares = replicates.map((_, i) => 1 / GROWTH ** (RUNGS - 1 - i));
  // Of the candidates, all, then a third, then a ninth.
  const perCandidate = replicates.reduce((sum, count, i) => sum + (count * shares[i]!) / REDUCTION ** i, 0);
  const slower = Math.max(1, LAYERS / layers);
  const trained =
    seconds === undefined ? steps : (SEARCH_SHARE * seconds) / (CANDIDATES * perCandidate * slower * secondsPerStep);
  const ofFew = Math.min(steps / 2, (trained * CANDIDATES) / FEW_CANDIDATES);
  const full = Math.max(Math.min(MIN_STEPS, steps), Math.min(steps, Math.floor(Math.max(trained, ofFew))));
  const rungs = replicates.map((count, i) => ({
    steps: Math.max(1, Math.round(full * shares[i]!)),
    replicates: count,
  }));
  // The best of those differ by less than chance: as many trainings again, with other seeds, tell them apart.
  const last = rungs.at(-1)!;
  const again = isSmall ? [{ ...last, replicates: 2 * last.replicates }] : [];
  return { rungs: [...rungs, ...again], reduction: REDUCTION, folds };
}
