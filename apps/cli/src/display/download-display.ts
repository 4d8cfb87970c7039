import type { DownloadEvent } from '@qornn/tasks/data';
import { MultiBar, type SingleBar } from 'cli-progress';
import { logAbove } from './log-above.js';
import { bytesText, durationText } from './number-format.js';
import { bar } from './sparkline.js';
import type { Terminal } from './terminal.js';

/** Without a terminal there is no bar; a line at least this often says that the download is alive. */
const SECONDS_BETWEEN_LINES = 15;
const BAR_WIDTH = 24;

type Progress = Extract<DownloadEvent, { kind: 'progress' }>;

/** What is known of the transfer at hand. */
interface Transfer {
  file: string;
  url: string;
  /** what was there when it began, and when that was, in seconds */
  from: number;
  since: number;
}

/** Shows downloads on stderr: a line for what happens to each file and, on a terminal, a bar below them. */
export class DownloadDisplay {
  private bars: MultiBar | undefined;
  private bar: SingleBar | undefined;
  private transfer: Transfer | undefined;
  private lastLine = 0;

  /**
   * @param terminal whose stderr is written to
   * @param set the data set, which the lines begin with
   * @param now seconds that have passed; for tests
   */
  constructor(
    private readonly terminal: Terminal,
    private readonly set: string,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {}

  update(event: DownloadEvent): void {
    const name = `${this.set}/${event.file}`;
    if (event.kind === 'progress') this.progress(event);
    else if (event.kind === 'present') this.line(`${name}: here already`);
    else if (event.kind === 'trouble') {
      this.transfer = undefined;
      this.line(`${name}: ${event.reason}`);
    } else {
      this.hideBar();
      this.transfer = undefined;
      this.line(`${name}: done, ${bytesText(event.bytes)}`);
    }
  }

  /** Takes the bar away; the lines stay. */
  readonly stop = (): void => {
    process.off('exit', this.stop);
    this.hideBar();
  };

  private progress(event: Progress): void {
    const { file, url, received, total } = event;
    if (this.transfer?.file !== file || this.transfer.url !== url) {
      this.transfer = { file, url, from: received, since: this.now() };
      const goingOn = received > 0 ? `, going on after ${bytesText(received)}` : '';
      this.line(`${this.set}/${file}: ${bytesText(total)} from ${new URL(url).host}${goingOn}`);
    }
    const text = progressText(event, this.transfer, this.now());
    if (this.terminal.stderr.isTTY) this.drawBar(event, text);
    else if (this.now() - this.lastLine > SECONDS_BETWEEN_LINES) this.line(`${this.set}/${file}: ${text}`);
  }

  private drawBar({ received, total }: Progress, text: string): void {
    if (!this.bar) {
      // A second Ctrl-C ends the process at once: the cursor must come back.
      process.off('exit', this.stop).once('exit', this.stop);
      this.bars = new MultiBar({
        stream: this.terminal.stderr as NodeJS.WritableStream,
        clearOnComplete: true,
        hideCursor: true,
        // The command handles Ctrl-C itself: it keeps what has arrived.
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
