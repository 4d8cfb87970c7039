import type { DownloadEvent } from '@qornn/tasks/data';
import { MultiBar, type SingleBar } from 'cli-progress';
import { logAbove } from './log-above.js';
import { bytesText, durationText } from './number-format.js';
import { bar } from './sparkline.js';
import type { Terminal } from './terminal.js';

/** Without a terminal, progress is a line at this interval instead of a bar. */
const SECONDS_BETWEEN_LINES = 15;
const BAR_WIDTH = 24;

type Progress = Extract<DownloadEvent, { kind: 'progress' }>;

/** The current transfer. */
interface Transfer {
  file: string;
  url: string;
  /** bytes already present at its start, and the start time in seconds */
  from: number;
  since: number;
}

/** Shows downloads on stderr: a line per event and, on a terminal, a progress bar below. */
export class DownloadDisplay {
  private bars: MultiBar | undefined;
  private bar: SingleBar | undefined;
  private transfer: Transfer | undefined;
  private lastLine = 0;

  /**
   * @param terminal writes to its stderr
   * @param set name of the data set, the prefix of each line
   * @param now clock in seconds; replaced in tests
   */
  constructor(
    private readonly terminal: Terminal,
    private readonly set: string,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {}

  update(event: DownloadEvent): void {
    const name = `${this.set}/${event.file}`;
    if (event.kind === 'progress') this.progress(event);
    else if (event.kind === 'present') this.line(`${name}: already present`);
    else if (event.kind === 'trouble') {
      this.transfer = undefined;
      this.line(`${name}: ${event.reason}`);
    } else {
      this.hideBar();
      this.transfer = undefined;
      this.line(`${name}: done, ${bytesText(event.bytes)}`);
    }
  }

  /** Removes the bar; the lines stay. */
  readonly stop = (): void => {
    process.off('exit', this.stop);
    this.hideBar();
  };

  private progress(event: Progress): void {
    const { file, url, received, total } = event;
    if (this.transfer?.file !== file || this.transfer.url !== url) {
      this.transfer = { file, url, from: received, since: this.now() };
      const resuming = received > 0 ? `, resuming at ${bytesText(received)}` : '';
      this.line(`${this.set}/${file}: ${bytesText(total)} from ${new URL(url).host}${resuming}`);
    }
    const text = progressText(event, this.transfer, this.now());
    if (this.terminal.stderr.isTTY) this.drawBar(event, text);
    else if (this.now() - this.lastLine > SECONDS_BETWEEN_LINES) this.line(`${this.set}/${file}: ${text}`);
  }

  private drawBar({ received, total }: Progress, text: string): void {
    if (!this.bar) {
      // Restores the cursor when a second Ctrl-C exits immediately.
      process.off('exit', this.stop).once('exit', this.stop);
      this.bars = new MultiBar({
        stream: this.terminal.stderr as NodeJS.WritableStream,
        clearOnComplete: true,
        hideCursor: true,
        // The command handles Ctrl-C itself and keeps the received part.
        gracefulExit: false,
        format: (_options, { value, total: all }, { text: shown }: { text: string }) =>
          `  ${this.terminal.logColors.cyan(bar(value / all, BAR_WIDTH))}  ${shown}`,
      });
      this.bar = this.bars.create(total, received, { text });
    }
    this.bar.setTotal(total);
    this.bar.update(received, { text });
  }

  private hideBar(): void {
    this.bars?.stop();
    this.bars = undefined;
    this.bar = undefined;
  }

  private line(text: string): void {
    this.lastLine = this.now();
    logAbove(this.bars, this.terminal, text);
  }
}

/** @example '3.1 MiB of 9.5 MiB   1.2 MiB/s   5.2 s left' */
export function progressText(
  { received, total }: Pick<Progress, 'received' | 'total'>,
  { from, since }: Pick<Transfer, 'from' | 'since'>,
  now: number,
): string {
  const parts = [`${bytesText(received)} of ${bytesText(total)}`];
  const rate = (received - from) / (now - since);
  if (Number.isFinite(rate) && rate > 0) {
    parts.push(`${bytesText(Math.round(rate))}/s`, `${durationText((total - received) / rate)} left`);
  }
  return parts.join('   ');
}
