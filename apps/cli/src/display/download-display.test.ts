import { describe, expect, it } from 'vitest';
import { recording } from '../testing/recording-terminal.js';
import { DownloadDisplay, progressText } from './download-display.js';
import { Terminal } from './terminal.js';

const MiB = 2 ** 20;
const progress = (received: number) => ({
  kind: 'progress' as const,
  file: 'a.gz',
  url: 'https://example.org/x/a.gz',
  received,
  total: 8 * MiB,
});

describe('progressText', () => {
  it('shows size, rate and time left, as far as known', () => {
    const start = { from: MiB, since: 10 };
    expect(progressText(progress(MiB), start, 10)).toBe('1.0 MiB of 8.0 MiB');
    expect(progressText(progress(3 * MiB), start, 14)).toBe('3.0 MiB of 8.0 MiB   512.0 KiB/s   10 s left');
  });
});

describe('DownloadDisplay', () => {
  it('prints plain lines without a terminal: events, and progress every 15 seconds', () => {
    const stderr = recording();
    let now = 100;
    const display = new DownloadDisplay(new Terminal(recording(), stderr, false, {}), 'mnist', () => now);
    display.update({ kind: 'present', file: 'b.gz', path: '/b.gz' });
    display.update(progress(MiB));
    now = 102;
    display.update(progress(2 * MiB));
    now = 120;
    display.update(progress(6 * MiB));
    display.update({
      kind: 'trouble',
      file: 'a.gz',
      url: 'https://example.org/x/a.gz',
      reason: 'example.org timed out',
    });
    display.update({ kind: 'done', file: 'a.gz', path: '/a.gz', url: 'https://example.org/x/a.gz', bytes: 8 * MiB });
    display.stop();
    expect(stderr.text.split('\n')).toEqual([
      'mnist/b.gz: already present',
      'mnist/a.gz: 8.0 MiB from example.org, resuming at 1.0 MiB',
      '  mnist/a.gz: 6.0 MiB of 8.0 MiB   256.0 KiB/s   8.0 s left',
      'mnist/a.gz: example.org timed out',
      'mnist/a.gz: done, 8.0 MiB',
      '',
    ]);
  });
});
