import { MultiBar, type SingleBar } from 'cli-progress';
import { durationText } from './number-format.js';
import { bar } from './sparkline.js';
import type { Terminal } from './terminal.js';

/** Without a terminal, progress is a line at this interval instead of a bar. */
const SECONDS_BETWEEN_LINES = 15;
const BAR_WIDTH = 24;

/** Progress of work on stderr, below the lines of what is done: a bar on a terminal, else a line every 15 seconds. */
export class ProgressBar {
  private bars: MultiBar | undefined;
  private bar: SingleBar | undefined;
  private lastLine: number;
  private phase: { name: string; since: number; from: number } | undefined;

  /**
   * @param terminal writes to its stderr
   * @param now clock in seconds; replaced in tests
   */
  constructor(
    private readonly terminal: Terminal,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {
    this.lastLine = now();
  }

  /** Whether it is a bar, which always shows the present state. */
  get isBar(): boolean {
    return this.terminal.stderr.isTTY === true;
  }

  /** @param text what is done, with rate and time left */
  show(done: number, of: number, text: string): void {
    if (!this.isBar) {
      if (this.now() - this.lastLine > SECONDS_BETWEEN_LINES) this.line(`  ${text}`);
      return;
    }
    this.draw(done, of);
    this.bar!.update(done, { text });
  }

  /**
   * Shows a phase of work whose parts take about the same time each.
   *
   * @param name of the phase; another one begins anew
   * @param text of what is done
   */
  showPhase(name: string, done: number, of: number, text: string): void {
    if (this.phase?.name !== name || done < this.phase.from) this.phase = { name, since: this.now(), from: done };
    const { since, from } = this.phase;
    const rate = (done - from) / (this.now() - since);
    const left = rate > 0 && done < of ? `   ${durationText((of - done) / rate)} left` : '';
    this.show(done, of, `${name}: ${text}${left}`);
  }

  /** Logs a line that stays. */
  line(text: string): void {
    this.lastLine = this.now();
    if (!this.bars) {
      this.terminal.log(text);
      return;
    }
    this.bars.log(`${text}\n`);
    // Logged lines appear with the next redraw; without this, the last one would be lost.
    this.bars.update();
  }

  /** Removes the bar; the lines stay. */
  readonly stop = (): void => {
    process.off('exit', this.stop);
    this.bars?.stop();
    this.bars = undefined;
    this.bar = undefined;
  };

  private draw(done: number, of: number): void {
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
      this.bar = this.bars.create(of, done, { text: '' });
    }
    this.bar.setTotal(of);
  }
}
