import type { ReadProgress } from '@qornn/tasks';
import type { EvaluationProgress, TrainProgress } from '@qornn/training';
import { durationText, metricLabel, metricText, partText } from './number-format.js';
import { showEvaluation, showReading } from './phase-text.js';
import { ProgressBar } from './progress-bar.js';
import { bar } from './sparkline.js';
import type { Terminal } from './terminal.js';

const BAR_WIDTH = 24;

/**
 * Shows a training run on stderr: a line per evaluation and, on a terminal, a progress bar with rate, loss, metric and time left; without one,
 * lines with the time left. Reading of large files, evaluations and the final test show their progress, too.
 */
export class TrainingDisplay {
  private readonly bar: ProgressBar;
  private shownEvaluation = 0;

  /**
   * @param terminal writes to its stderr
   * @param metric the metric to show; a value in [0, 1] is also drawn as a bar
   * @param now clock in seconds; replaced in tests
   */
  constructor(
    terminal: Terminal,
    private readonly metric: string,
    now?: () => number,
  ) {
    this.bar = new ProgressBar(terminal, now);
  }

  update(progress: TrainProgress): void {
    const { step, steps, validation } = progress;
    this.bar.show(step, steps, progressLine(progress, this.metric).trimStart());
    if (validation !== null && validation.step === step && step !== this.shownEvaluation) {
      this.shownEvaluation = step;
      const line = evaluationLine(progress, this.metric);
      this.bar.line(this.bar.isBar ? line : withTimeLeft(line, progress));
    }
  }

  read(progress: ReadProgress): void {
    showReading(this.bar, progress);
  }

  evaluate({ split, weights, ...done }: EvaluationProgress): void {
    showEvaluation(this.bar, split === 'test' ? `final test, ${weights} weights` : 'evaluating', done);
  }

  /** Removes the bar; the lines stay. */
  stop(): void {
    this.bar.stop();
  }
}

/** Plain lines have no bar below them that says it. */
function withTimeLeft(line: string, { secondsLeft, step, steps }: TrainProgress): string {
  return Number.isFinite(secondsLeft) && step < steps ? `${line}   ${durationText(secondsLeft)} left` : line;
}

/** @example '  step  50/1000   loss 0.0712   recall 12.34 %  ██▍' */
export function evaluationLine({ step, steps, loss, validation }: TrainProgress, metric: string): string {
  const value = validation?.metrics[metric];
  const parts = [stepText(step, steps), `loss ${metricText('loss', loss).padEnd(8)}`];
  const { part } = validation ?? {};
  // The part is only of interest for data of finite size.
  const of = part && part.of !== null && part.sequences < part.of ? ` (${partText(part)})` : '';
  if (value !== undefined) parts.push(`${metricLabel(metric)} ${metricText(metric, value).padStart(8)}${of}`);
  const drawn = value !== undefined && value >= 0 && value <= 1 ? `  ${bar(value, BAR_WIDTH)}` : '';
  return `  ${parts.join('   ')}${drawn}`.trimEnd();
}

/** @example '  step  50/1000   loss 0.0712   recall 12.34 %   25.1 steps/s   38 s left' */
export function progressLine(progress: TrainProgress, metric: string): string {
  const { step, steps, loss, validation, stepsPerSecond, secondsLeft } = progress;
  const value = validation?.metrics[metric];
  const parts = [stepText(step, steps), `loss ${metricText('loss', loss)}`];
  if (value !== undefined) parts.push(`${metricLabel(metric)} ${metricText(metric, value)}`);
  if (stepsPerSecond > 0) parts.push(`${stepsPerSecond.toFixed(1)} steps/s`);
  if (Number.isFinite(secondsLeft)) parts.push(`${durationText(secondsLeft)} left`);
  return `  ${parts.join('   ')}`;
}

function stepText(step: number, steps: number): string {
  return `step ${String(step).padStart(String(steps).length)}/${steps}`;
}
