/** A maximal run of one class: time steps from ≤ t < to. */
export interface Event {
  from: number;
  to: number;
}

/**
 * The maximal runs of each class in a sequence. A step without an answer ends a run.
 *
 * @param classes class of each time step; negative for none
 * @param isAnswered whether a step counts
 * @returns runs by class, in order of time
 * @example
 * runsOf([0, 1, 1, 0], 2); // [[{ from: 0, to: 1 }, { from: 3, to: 4 }], [{ from: 1, to: 3 }]]
 */
export function runsOf(
  classes: ArrayLike<number>,
  count: number,
  isAnswered: (t: number) => boolean = () => true,
): Event[][] {
  const runs = Array.from({ length: count }, (): Event[] => []);
  const classAt = (t: number) => (t < classes.length && isAnswered(t) ? classes[t]! : -1);
  let from = 0;
  for (let t = 1; t <= classes.length; t++) {
    if (classAt(t) === classAt(from) && t < classes.length) continue;
    if (classAt(from) >= 0) runs[classAt(from)]!.push({ from, to: t });
    from = t;
  }
  return runs;
}

/**
 * Compares a predicted event with a true one: 0 if they agree; negative if the predicted one is too early to agree with this or a later true
 * one; positive if this and all later predicted ones are too late. Events of one sequence and class are disjoint, so that one of these holds.
 */
export type EventRule = (truth: Event, predicted: Event) => number;

/**
 * Both begin and end differ by at most a tolerance. With 0 it is the strict comparison of seqeval (CoNLL 2000); otherwise the event-based
 * comparison of sed_eval with a collar for onset and offset (Mesaros, Heittola and Virtanen 2016, Applied Sciences 6(6), 162).
 */
export function sameBoundaries(tolerance: number): EventRule {
  return (truth, predicted) => {
    const [begin, end] = [predicted.from - truth.from, predicted.to - truth.to];
    if (begin < -tolerance || end < -tolerance) return -1;
    return begin > tolerance || end > tolerance ? 1 : 0;
  };
}

/**
 * Intersection over union ≥ 1/2, as in the segmental F1@50 of Lea, Flynn, Vidal, Reiter and Hager 2017 (arXiv 1611.05267). Otherwise the
 * middle decides: less than half of an event is on the other side of its middle.
 */
export const overlapByHalf: EventRule = (truth, predicted) => {
  const common = Math.min(truth.to, predicted.to) - Math.max(truth.from, predicted.from);
  const union = Math.max(truth.to, predicted.to) - Math.min(truth.from, predicted.from);
  if (common > 0 && 2 * common >= union) return 0;
  return predicted.from + predicted.to < truth.from + truth.to ? -1 : 1;
};

/**
 * Largest number of pairs of a true and a predicted event of one class that agree, each event in one pair.
 *
 * A true event agrees with an interval of predicted ones, and these intervals are in order, so taking the first free one for each true event
 * gives the maximum.
 *
 * @param truth in order of time, disjoint
 * @param predicted in order of time, disjoint
 */
export function matchedEvents(truth: readonly Event[], predicted: readonly Event[], rule: EventRule): number {
  let matched = 0;
  let p = 0;
  for (const event of truth) {
    while (p < predicted.length && rule(event, predicted[p]!) < 0) p++;
    if (p === predicted.length || rule(event, predicted[p]!) > 0) continue;
    matched++;
    p++;
  }
  return matched;
}
