import type { SweepPlan, SweepReport } from '@qornn/sweeps';
import { durationText, metricLabel, metricText } from '../display/number-format.js';
import { ProgressBar } from '../display/progress-bar.js';
import type { Terminal } from '../display/terminal.js';
import { TimeLeft } from './time-left.js';

/** Shows a sweep on stderr: a line for each run that has ended, and, on a terminal, a bar of its steps. */
export class SweepDisplay {
  private readonly bar: ProgressBar;
  private readonly total: number;
  /** steps of each run so far */
  private readonly steps = new Map<string, number>();
  private readonly running = new Set<string>();
  private readonly timeLeft = new TimeLeft();
  private done = 0;
  private over = 0;

  /** @param underWay what runs do that have begun and not ended */
  constructor(
    terminal: Terminal,
    private readonly plan: SweepPlan,
    private readonly underWay: string,
  ) {
    this.bar = new ProgressBar(terminal);
    this.total = plan.runs.reduce((sum, { config }) => sum + config.training.steps, 0);
  }

  update(report: SweepReport): void {
    if (report.kind === 'started') {
      this.over = report.done;
      for (const [name, steps] of report.steps) this.reached(name, steps);
      if (report.done > 0) this.bar.line(`${report.done} of ${this.plan.runs.length} runs were done before`);
    } else if (report.kind === 'progress') {
      this.timeLeft.add(this.reached(report.run.name, report.progress.step));
    } else this.take(report);
    this.bar.show(this.done, this.total, this.text());
  }

  /** Removes the bar; the lines stay. */
  stop(): void {
    this.bar.stop();
  }

  private take({ run, event }: Extract<SweepReport, { event: unknown }>): void {
    if (event.kind === 'begun') this.running.add(run.name);
    else if (event.kind !== 'retried') this.running.delete(run.name);
    if (event.kind === 'ended') this.timeLeft.add(this.reached(run.name, event.steps));
    // What is left of it will not be trained.
    if (event.kind === 'ended' || event.kind === 'failed') this.reached(run.name, run.config.training.steps);
    switch (event.kind) {
      case 'ended': {
        this.over++;
        const metric = this.plan.metric?.name;
        const result =
          event.stopped === 'diverged'
            ? 'diverged'
            : metric === undefined || event.validation === null
              ? 'finished'
              : `${metricLabel(metric)} ${metricText(metric, event.validation)}`;
        this.line(`${run.name}: ${result}   ${durationText(event.seconds)}`);
        break;
      }
      case 'retried':
        this.line(`${run.name}: ${event.reason}; goes on from its last checkpoint`);
        break;
      case 'failed':
        this.line(`${run.name}: failed: ${event.reason}`);
        break;
      case 'interrupted':
        if (event.steps > 0) this.line(`${run.name}: saved at step ${event.steps}`);
        break;
    }
  }

  /** @returns the number of steps since the last call */
  private reached(name: string, step: number): number {
    const more = step - (this.steps.get(name) ?? 0);
    this.steps.set(name, step);
    this.done += more;
    return more;
  }

  private line(text: string): void {
    this.bar.line(`[${this.over}/${this.plan.runs.length}] ${text}`);
  }

  private text(): string {
    const left = this.timeLeft.of(this.total - this.done);
    const most = this.plan.stopping ? 'at most ' : '';
    return [
      `${this.over}/${this.plan.runs.length} runs`,
      `${this.running.size} ${this.underWay}`,
      ...(left !== null ? [`${most}${durationText(left)} left`] : []),
    ].join('   ');
  }
}
