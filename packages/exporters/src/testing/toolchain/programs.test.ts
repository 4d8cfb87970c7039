import { afterEach, describe, expect, it, vi } from 'vitest';
import { isInstalled, ProgramError, runProgram, skipsWithout } from './programs.js';

const MISSING = { command: 'no-such-compiler', debian: 'gcc-nowhere' };
const NODE = { command: 'node', debian: 'nodejs' };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('skipsWithout', () => {
  it('says in a line what is missing, and how to get it', () => {
    vi.stubEnv('QORNN_REQUIRE_PEERS', '');
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(skipsWithout('C on a board', [NODE, MISSING])).toBe(true);
    expect(log.mock.calls).toEqual([
      ['skipped: C on a board: there is no no-such-compiler here (Debian: apt-get install gcc-nowhere)'],
    ]);
  });

  it('finds files of libraries by their paths', () => {
    expect(isInstalled({ command: import.meta.filename, debian: 'x' })).toBe(true);
    expect(isInstalled({ command: '/no/such/header.h', debian: 'x' })).toBe(false);
  });

  it('skips nothing where all is there, or required', () => {
    expect(skipsWithout('C', [NODE])).toBe(false);
    vi.stubEnv('QORNN_REQUIRE_PEERS', '1');
    expect(skipsWithout('C', [MISSING])).toBe(false);
  });
});

describe('runProgram', () => {
  it('gives what a program writes', async () => {
    const echo = 'process.stdin.pipe(process.stdout); console.error(process.env.WORD)';
    const input = Buffer.from('abc');
    const { stdout, stderr } = await runProgram('node', ['-e', echo], { input, env: { WORD: 'xyz' } });
    expect([stdout.toString(), stderr]).toEqual(['abc', 'xyz\n']);
  });

  it('throws what it said when it fails, or is not there', async () => {
    await expect(runProgram('node', ['-e', 'console.error("why"); process.exit(3)'])).rejects.toThrow(
      /ended with 3\nwhy/,
    );
    await expect(runProgram(MISSING.command, [])).rejects.toThrow(ProgramError);
    expect(isInstalled(MISSING)).toBe(false);
  });
});
