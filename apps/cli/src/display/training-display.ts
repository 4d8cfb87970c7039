import type { TrainProgress } from '@qornn/training';
import { MultiBar, type SingleBar } from 'cli-progress';
import { logAbove } from './log-above.js';
import { durationText, metricLabel, metricText, partText } from './number-format.js';
import { bar } from './sparkline.js';
import type { Terminal } from './terminal.js';

/** Without a terminal, progress is a line at this interval instead of a bar. */
const SECONDS_BETWEEN_LINES = 15;
const BAR_WIDTH = 24;

/**
 * Shows a training run on stderr: a line per evaluation and, on a terminal, a progress bar with rate, loss, metric and time left.
 */
export class TrainingDisplay {
  private bars: MultiBar | undefined;
  private bar: SingleBar | undefined;
  private lastLine = performance.now();
  private shownEvaluation = 0;

  /**
   * @param terminal writes to its stderr
   * @param metric the metric to show; a value in [0, 1] is also drawn as a bar
   */
  constructor(
    private readonly terminal: Terminal,
    private readonly metric: string,
  ) {}

  update(progress: TrainProgress): void {
    const { step, validation } = progress;
    this.drawBar(progress);
    if (validation !== null && validation.step === step && step !== this.shownEvaluation) {
      this.shownEvaluation = step;
      this.line(evaluationLine(progress, this.metric));
    } else if (!this.bar && performance.now() - this.lastLine > SECONDS_BETWEEN_LINES * 1000) {
      this.line(progressLine(progress, this.metric));
    }
  }

  /** Removes the bar; the lines stay. */
  readonly stop = (): void => {
    process.off('exit', this.stop);
    this.bars?.stop();
    this.bars = undefined;
    this.bar = undefined;
  };

  private drawBar(progress: TrainProgress): void {
    if (!this.terminal.stderr.isTTY) return;
    if (!this.bar) {
      // Restores the cursor when a second Ctrl-C exits immediately.
      process.once('exit', this.stop);
      this.bars = new MultiBar({
        stream: this.terminal.stderr as NodeJS.WritableStream,
        clearOnComplete: true,
        hideCursor: true,
        // The command handles Ctrl-C itself and saves first.
        gracefulExit: false,
        format: (_options, { value, total }, { text }: { text: string }) =>
          `  ${this.terminal.logColors.cyan(bar(value / total, BAR_WIDTH))}  ${text}`,
      });
      this.bar = this.bars.create(progress.steps, progress.step, { text: '' });
    }
    this.bar.update(progress.step, { text: progressLine(progress, this.metric).trimStart() });
  }

  private line(text: string): void {
    this.lastLine = performance.now();
    logAbove(this.bars, this.terminal, text);
  }
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
