import { describe, expect, it } from 'vitest';
import { recording } from '../testing/recording-terminal.js';
import { Terminal } from './terminal.js';

describe('Terminal', () => {
  it('prints only the result on stdout', () => {
    const [stdout, stderr] = [recording(), recording()];
    const terminal = new Terminal(stdout, stderr, false, {});
    terminal.log('working');
    terminal.result({ recall: 1 }, () => 'recall 100 %');
    expect(stdout.text).toBe('recall 100 %\n');
    expect(stderr.text).toBe('working\n');
  });

  it('logs one line even if a name contains line feeds', () => {
    const stderr = recording();
    new Terminal(recording(), stderr, false, {}).log("\nclass 'a\nqornn: all is well'");
    expect(stderr.text).toBe("\nclass 'a\\nqornn: all is well'\n");
  });

  it('prints one JSON document with --json, without creating the text', () => {
    const stdout = recording();
    new Terminal(stdout, recording(), true, {}).result({ recall: 1 }, () => {
      throw new Error('not shown');
    });
    expect(JSON.parse(stdout.text)).toEqual({ recall: 1 });
  });

  it('uses colors only on a terminal and without NO_COLOR', () => {
    const red = (isTTY: boolean, environment: NodeJS.ProcessEnv) =>
      new Terminal(recording(isTTY), recording(isTTY), false, environment).colors.red('x');
    expect(red(true, {})).toBe('\u001b[31mx\u001b[39m');
    expect(red(true, { NO_COLOR: '1' })).toBe('x');
    expect(red(true, { TERM: 'dumb' })).toBe('x');
    expect(red(false, {})).toBe('x');
  });
});
