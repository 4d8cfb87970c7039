import { describe, expect, it } from 'vitest';
import { Terminal } from '../display/terminal.js';
import { AddingDisplay } from './adding-display.js';

function recording(isTTY = false) {
  return {
    isTTY,
    columns: 120,
    text: '',
    write(text: string) {
      this.text += text;
    },
    on() {},
    removeListener() {},
  };
}

function shown(runs: number, isTTY: boolean, work: (display: AddingDisplay, pass: (seconds: number) => void) => void) {
  const stderr = recording(isTTY);
  let now = 0;
  const terminal = new Terminal(recording(), stderr, false, { NO_COLOR: '1' });
  const display = new AddingDisplay(terminal, runs, () => now);
  work(display, (seconds) => {
    now += seconds;
  });
  display.stop();
  return stderr.text;
}

describe('AddingDisplay', () => {
  it('says without a terminal which run it is at, and what takes long', () => {
    const text = shown(2, false, (display, pass) => {
      for (const run of ['runs/a', 'runs/b']) {
        display.next(`${run}: 64 test sequences in floating point`);
        for (const sequences of [16, 32, 48, 64]) {
          pass(10);
          display.update('in floating point', { sequences, of: 64 });
        }
      }
    });
    expect(text.split('\n')).toEqual([
      'run 1 of 2, runs/a: 64 test sequences in floating point',
      '  run 1 of 2, in floating point: 32 of 64 sequences   20 s left',
      '  run 1 of 2, in floating point: 64 of 64 sequences',
      'run 2 of 2, runs/b: 64 test sequences in floating point',
      '  run 2 of 2, in floating point: 32 of 64 sequences   20 s left',
      '  run 2 of 2, in floating point: 64 of 64 sequences',
      '',
    ]);
  });

  it('shows a bar on a terminal, and removes it', () => {
    const text = shown(3, true, (display) => {
      display.next('runs/a: 64 test sequences in floating point');
      display.update('8-bit states', { sequences: 16, of: 64 });
      display.line('  integers, 8-bit states');
    });
    expect(text).toContain('run 1 of 3, 8-bit states: 16 of 64 sequences');
    // The cursor is back.
    expect(text).toContain('\x1B[?25h');
  });

  it('counts no runs where there is one, and lets no name forge a line', () => {
    const text = shown(1, false, (display) => display.next('runs/a\n\x1B[2Jwritten: b'));
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(text).not.toContain('\x1B');
    expect(text).toMatch(/^runs\/a/);
  });
});
