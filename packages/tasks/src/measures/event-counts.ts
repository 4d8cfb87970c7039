import { type EventRule, matchedEvents, overlapByHalf, runsOf, sameBoundaries } from './events.js';
import type { EventMeasures, EventScore } from './measures.js';
import { ratio } from './ratio.js';

type Counts = Pick<EventScore, 'matched' | 'true' | 'predicted'>;
type Rule = 'boundaries' | 'overlap';

/** Counts of matched, true and predicted events by class. Counts of all classes are kept, because the background may be chosen at the end. */
export class EventCounts {
  private readonly rules: Record<Rule, EventRule>;
  private readonly counts: Record<Rule, Counts>[];

  /** @param tolerance of begin and of end, in time steps */
  constructor(
    private readonly classes: number,
    private readonly tolerance: number,
  ) {
    this.rules = { boundaries: sameBoundaries(tolerance), overlap: overlapByHalf };
    this.counts = Array.from({ length: classes }, () => ({ boundaries: zero(), overlap: zero() }));
  }

  /**
   * Adds a sequence.
   *
   * @param truth class of each time step, −1 for no answer
   * @param predicted class of each time step, −1 for none; ignored where there is no answer
   */
  add(truth: ArrayLike<number>, predicted: ArrayLike<number>): void {
    const isAnswered = (t: number) => truth[t]! >= 0;
    const trueRuns = runsOf(truth, this.classes, isAnswered);
    const predictedRuns = runsOf(predicted, this.classes, isAnswered);
    for (const [k, counts] of this.counts.entries()) {
      for (const rule of ['boundaries', 'overlap'] as const) {
        const count = counts[rule];
        count.true += trueRuns[k]!.length;
        count.predicted += predictedRuns[k]!.length;
        count.matched += matchedEvents(trueRuns[k]!, predictedRuns[k]!, this.rules[rule]);
      }
    }
  }

  /** @param background index of the class that is no event */
  result(labels: readonly string[], background: number): EventMeasures {
    const events = this.counts.flatMap((counts, k) => (k === background ? [] : [{ label: labels[k]!, ...counts }]));
    const total = (rule: Rule) =>
      events.reduce((sum, { [rule]: counts }) => {
        for (const key of ['matched', 'true', 'predicted'] as const) sum[key] += counts[key];
        return sum;
      }, zero());
    return {
      background: labels[background]!,
      tolerance: this.tolerance,
      boundaries: scoreOf(total('boundaries')),
      overlap: scoreOf(total('overlap')),
      classes: events.map(({ label, boundaries, overlap }) => ({
        label,
        boundaries: scoreOf(boundaries),
        overlap: scoreOf(overlap),
      })),
    };
  }
}

function zero(): Counts {
  return { matched: 0, true: 0, predicted: 0 };
}

/** precision = matched / predicted, recall = matched / true, F1 = 2 matched / (true + predicted). */
function scoreOf(counts: Counts): EventScore {
  const { matched, true: truth, predicted } = counts;
  return {
    ...counts,
    precision: ratio(matched, predicted),
    recall: ratio(matched, truth),
    f1: ratio(2 * matched, truth + predicted),
  };
}
