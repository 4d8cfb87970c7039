import type { DownloadEvent } from '@qornn/tasks/data';
import { bytesText, durationText } from './number-format.js';
import { ProgressBar } from './progress-bar.js';
import type { Terminal } from './terminal.js';

type Progress = Extract<DownloadEvent, { kind: 'progress' }>;

/** The current transfer. */
interface Transfer {
  file: string;
  url: string;
  /** bytes already present at its start, and the start time in seconds */
  from: number;
  since: number;
}

/** Shows downloads on stderr: a line per event, and the progress of the current one. */
export class DownloadDisplay {
  private readonly bar: ProgressBar;
  private transfer: Transfer | undefined;

  /**
   * @param terminal writes to its stderr
   * @param set name of the data set, the prefix of each line
   * @param now clock in seconds; replaced in tests
   */
  constructor(
    terminal: Terminal,
    private readonly set: string,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {
    this.bar = new ProgressBar(terminal, now);
  }

  update(event: DownloadEvent): void {
    const name = `${this.set}/${event.file}`;
    if (event.kind === 'progress') this.progress(event);
    else if (event.kind === 'present') this.bar.line(`${name}: already present`);
    else if (event.kind === 'trouble') {
      this.transfer = undefined;
      this.bar.line(`${name}: ${event.reason}`);
    } else {
      this.bar.stop();
      this.transfer = undefined;
      this.bar.line(`${name}: done, ${bytesText(event.bytes)}`);
    }
  }

  /** Removes the bar; the lines stay. */
  readonly stop = (): void => {
    this.bar.stop();
  };

  private progress(event: Progress): void {
    const { file, url, received, total } = event;
    const name = `${this.set}/${file}`;
    if (this.transfer?.file !== file || this.transfer.url !== url) {
      this.transfer = { file, url, from: received, since: this.now() };
      const resuming = received > 0 ? `, resuming at ${bytesText(received)}` : '';
      this.bar.line(`${name}: ${bytesText(total)} from ${new URL(url).host}${resuming}`);
    }
    const text = progressText(event, this.transfer, this.now());
    this.bar.show(received, total, this.bar.isBar ? text : `${name}: ${text}`);
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
