import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { lockRun, runHolder } from './run-lock.js';
import { race } from './testing/race.js';

/** A PID that no process has: above the limit of Linux. */
const NOBODY = 2 ** 22 + 1;
/** QORNN_LOCK_ROUNDS sets more rounds; a race may only show in one of hundreds. */
const [FOLDERS, ROUNDS] = process.env.QORNN_LOCK_ROUNDS ? [20, Number(process.env.QORNN_LOCK_ROUNDS)] : [4, 1];

/**
 * Every contender tries in each of many folders, and holds what it gets until all have tried. Of those that hold a folder at the same time,
 * each says so by a file that only one can make.
 */
const contest = `
const { existsSync, openSync, closeSync, rmSync, readdirSync } = await import('node:fs');
const { join } = await import('node:path');
for (const folder of readdirSync(directory).sort()) {
  const place = join(directory, folder);
  try {
    const hold = lock.lockRun(place);
    try {
      closeSync(openSync(join(place, 'alone'), 'wx'));
      await sleep(Math.random() < 0.5 ? 0 : 20);
      hold.require();
      rmSync(join(place, 'alone'));
      say('+');
    } catch (error) {
      say('TWO: ' + error.message);
    }
    hold.release();
  } catch (error) {
    say(/is being trained by (process \\d+ on|another)/.test(error.message) ? '-' : 'FAILED: ' + error.stack);
  }
}
`;

function stale(directory: string): void {
  const holder = { pid: NOBODY, host: hostname(), since: new Date().toISOString() };
  writeFileSync(join(directory, 'running.json'), JSON.stringify(holder));
}

/** Files in the folder before and after, with and without hard links. */
const prepared: Record<string, { prepare: (directory: string) => void; left: (links: boolean) => string[] }> = {
  fresh: { prepare: () => undefined, left: () => [] },
  'of a process that is gone': { prepare: stale, left: () => [] },
  // Files that are not locks are kept, unless a rename can replace them.
  'a file that is no lock': {
    prepare: (directory) => writeFileSync(join(directory, 'running.json'), '{}'),
    left: (links) => (links ? [] : ['running.json']),
  },
  'a folder': {
    prepare: (directory) => mkdirSync(join(directory, 'running.json')),
    left: (links) => (links ? ['running.json'] : []),
  },
  'taken over by a second one, and both are gone': {
    prepare(directory) {
      const since = new Date().toISOString();
      const [first, second] = ['a'.repeat(32), 'b'.repeat(32)];
      const holder = { pid: NOBODY, host: hostname(), since };
      writeFileSync(join(directory, 'running.json'), JSON.stringify({ ...holder, token: first }));
      writeFileSync(join(directory, `running-${first}.json`), JSON.stringify({ ...holder, token: second }));
    },
    left: () => [],
  },
};

describe('twenty processes that lock a run at the same time', () => {
  it.each([
    ['with', true],
    ['without', false],
  ])('never hold it at the same time, %s hard links, for any existing files', async (_, links) => {
    for (let round = 0; round < ROUNDS; round++) {
      const directory = temporaryFolder();
      const folders = Object.values(prepared).flatMap(({ prepare, left }, kind) =>
        Array.from({ length: FOLDERS }, (_, i) => {
          // Alternate the cases.
          const path = mkdtempSync(join(directory, `${String(i).padStart(2, '0')}-${kind}-`));
          prepare(path);
          return { path, left: left(links) };
        }),
      );
      const said = await race(20, directory, contest, { links });
      expect(said.join('')).toMatch(/^[+-]*$/);
      expect(said.every((text) => text.length === folders.length)).toBe(true);
      expect(folders.map(({ path }) => readdirSync(path))).toEqual(folders.map(({ left }) => left));
      for (const { path } of folders) expect(runHolder(path)).toBeUndefined();
    }
  });

  it('take over a stale lock exactly once', async () => {
    for (const links of ROUNDS > 1 ? [true, false] : [true]) {
      const [directory, lost] = [temporaryFolder(), temporaryFolder()];
      await race(1, directory, "lock.lockRun(directory); process.kill(process.pid, 'SIGKILL');", { links });
      expect(readdirSync(directory)).toContain('running.json');
      // The holder waits until all others have failed.
      const program = `
const { readdirSync, writeFileSync } = await import('node:fs');
const lost = ${JSON.stringify(lost)};
try {
  const hold = lock.lockRun(directory);
  while (readdirSync(lost).length < 19) await sleep(10);
  hold.release();
  say('+');
} catch (error) {
  writeFileSync(lost + '/' + process.pid, '');
  say(error.message);
}`;
      const said = await race(20, directory, program, { links });
      expect(said.filter((text) => text === '+')).toHaveLength(1);
      expect(said.filter((text) => text.includes('is being trained by process'))).toHaveLength(19);
      expect(readdirSync(directory)).toEqual([]);
    }
  });
});

describe('a process that is suspended for long', () => {
  it.skipIf(process.platform === 'win32')('still holds its run', async () => {
    const directory = temporaryFolder();
    const built = new URL('../dist/run-lock.js', import.meta.url).href;
    const program = `const { lockRun } = await import(${JSON.stringify(built)}); lockRun(${JSON.stringify(directory)}); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill('SIGSTOP');
      const path = join(directory, 'running.json');
      expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(child.pid);
      expect(() => lockRun(directory)).toThrow(`process ${child.pid} on`);
    } finally {
      child.kill('SIGKILL');
    }
    await new Promise((resolve) => child.on('close', resolve));
    lockRun(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });
});
