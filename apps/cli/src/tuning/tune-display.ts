import type { Score, TuneEvent } from '@qornn/tuning';
import { bytesText, durationText, metricLabel, metricText } from '../display/number-format.js';
import { ProgressBar } from '../display/progress-bar.js';
import type { Terminal } from '../display/terminal.js';

/** Parts of the bar. */
const PARTS = 1000;

/** Shows a search on stderr: a line for each new best network, and, on a terminal, a bar of the time. */
export class TuneDisplay {
  private readonly bar: ProgressBar;
  private timer: NodeJS.Timeout | undefined;
  /** elapsed seconds at `since`, a time of this process */
  private elapsed = 0;
  private since = performance.now();
  private metric = '';
  private trainings = 0;
  private best: Score | undefined;
  private isFinal = false;

  /** @param limits of the search: seconds and trainings; null for no limit */
  constructor(
    terminal: Terminal,
    private readonly limits: { budget: number | null; trials: number | null },
  ) {
    this.bar = new ProgressBar(terminal);
  }

  update(event: TuneEvent): void {
    this.elapsed = event.elapsed;
    this.since = performance.now();
    if (event.kind === 'begun') this.begin(event);
    else if (event.kind === 'result') this.take(event);
    else if (event.kind === 'final') {
      this.isFinal = true;
      const seeds = event.seeds === 1 ? 'one seed' : `${event.seeds} seeds`;
      this.line(`training candidate ${event.candidate.id} to its end, ${event.steps} steps with ${seeds}`);
    } else if (event.kind === 'test') this.line('looking at the test split');
    this.draw();
  }

  /** Removes the bar; the lines stay. */
  readonly stop = (): void => {
    clearInterval(this.timer);
    this.bar.stop();
  };

  private begin({ plan, judge, workers, cells, resumed }: Extract<TuneEvent, { kind: 'begun' }>): void {
    this.metric = judge.metric;
    this.trainings = resumed;
    const steps = plan.rungs.map((rung) => rung.steps).join(', ');
    const folds = plan.folds > 1 ? `, ${plan.folds}-fold cross-validation` : '';
    this.line(
      `${workers === 1 ? 'one worker' : `${workers} workers`}; trainings of ${steps} steps${folds}; cells: ${cells.join(', ')}`,
    );
    if (resumed > 0) this.line(`going on after ${resumed} trainings and ${durationText(this.elapsed)}`);
    this.timer = setInterval(() => this.draw(), 1000);
    this.timer.unref();
  }

  private take({ candidate, result, best }: Extract<TuneEvent, { kind: 'result' }>): void {
    if (result.outcome.status !== 'refused') this.trainings++;
    if (result.outcome.status === 'failed')
      this.line(`candidate ${candidate.id} failed: ${result.outcome.reason ?? ''}`);
    const isNew = best !== undefined && (best.candidate !== this.best?.candidate || best.rung !== this.best.rung);
    this.best = best;
    if (isNew) this.line(`best so far: ${bestText(best, this.metric)}, candidate ${best.candidate}`);
  }

  private draw(): void {
    this.bar.show(Math.round(PARTS * this.fraction()), PARTS, this.progressText());
  }

  private now(): number {
    return this.elapsed + (performance.now() - this.since) / 1000;
  }

  private fraction(): number {
    const { budget, trials } = this.limits;
    const ofTime = budget === null ? 0 : this.now() / budget;
    const ofTrials = trials === null ? 0 : this.trainings / trials;
    return Math.min(1, Math.max(ofTime, ofTrials));
  }

  private progressText(): string {
    const { budget, trials } = this.limits;
    const of = trials === null ? '' : `/${trials}`;
    const left =
      budget === null ? `${durationText(this.now())} so far` : `${durationText(Math.max(0, budget - this.now()))} left`;
    const best = this.best ? [`best ${bestText(this.best, this.metric)}`] : [];
    return [...(this.isFinal ? ['final training'] : [`${this.trainings}${of} trainings`]), ...best, left].join('   ');
  }

  private line(text: string): void {
    this.bar.line(text);
  }
}

function bestText({ metric, error, bytes }: Score, name: string): string {
  return `${metricLabel(name)} ${metricText(name, metric)} ± ${metricText(name, error)}, ${bytesText(bytes)}`;
}
