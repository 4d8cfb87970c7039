import { showEvaluation } from '../display/phase-text.js';
import { printableLine } from '../display/printable.js';
import { ProgressBar } from '../display/progress-bar.js';
import type { Terminal } from '../display/terminal.js';

/** What a bar of sequences counts. */
interface Sequences {
  sequences: number;
  of: number;
}

/** Progress of `qornn results add` on stderr: a line for each run and each bits of states, and a bar of the sequences and runs. */
export class AddingDisplay {
  private readonly bar: ProgressBar;
  private run = 0;

  /**
   * @param runs number of runs
   * @param now clock in seconds; replaced in tests
   */
  constructor(
    terminal: Terminal,
    private readonly runs: number,
    now?: () => number,
  ) {
    this.bar = new ProgressBar(terminal, now);
  }

  /** Begins the next run. */
  next(text: string): void {
    this.run++;
    this.line(`${this.place}${text}`);
  }

  /** Logs a line that stays. */
  line(text: string): void {
    this.bar.line(printableLine(text));
  }

  /** @param work what sequences are run for, like `8-bit states` */
  update(work: string, progress: Sequences): void {
    showEvaluation(this.bar, `${this.place}${work}`, progress);
  }

  /** Removes the bar; the lines stay. */
  stop(): void {
    this.bar.stop();
  }

  /** Which of several runs. */
  private get place(): string {
    return this.runs > 1 ? `run ${this.run} of ${this.runs}, ` : '';
  }
}
