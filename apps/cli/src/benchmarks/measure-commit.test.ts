import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { buildCheckout, measureCheckout } from './measure-commit.js';

const folder = temporaryFolder();
const checkout = { name: 'main', folder };
const never = new AbortController().signal;

/** A checkout whose scripts do this. */
function scripts(build: string, bench: string): void {
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  mkdirSync(join(folder, 'apps', 'cli', 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'scripts', 'workspace.mjs'), build);
  writeFileSync(join(folder, 'apps', 'cli', 'bin', 'qornn.js'), bench);
}

describe('a process of a checkout', () => {
  it('that fails is reported with its last line', async () => {
    scripts("console.error('much\\nno such file'); process.exit(1);", "console.error('broken'); process.exit(1);");
    await expect(buildCheckout(checkout, never)).rejects.toThrow('main cannot be built (no such file)');
    await expect(measureCheckout(checkout, [], never)).rejects.toThrow('main cannot be measured (broken)');
  });

  it('gets the options, and may not have the benchmark', async () => {
    scripts(
      '',
      "console.error(`no benchmark's name contains 'x'`); process.exit(process.argv.at(-1) === '--json' ? 2 : 1);",
    );
    expect(await measureCheckout(checkout, ['--filter', 'x'], never)).toBeNull();
  });

  it('that prints another format is refused', async () => {
    scripts('', 'console.log(\'{"results": [], "versions": {}, "backend": "wasm"}\');');
    await expect(measureCheckout(checkout, [], never)).rejects.toThrow(
      'main: is a record of an early format without samples',
    );
  });

  it.skipIf(process.platform === 'win32')('ends with all that it started when it is interrupted', async () => {
    const pid = join(folder, 'pid');
    const grandchild = "require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)";
    scripts(
      `import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setInterval(() => {}, 1000);`,
      '',
    );
    const controller = new AbortController();
    const building = expect(buildCheckout(checkout, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') await wait(50);
    controller.abort();
    await building;
    const isAlive = () => {
      try {
        return process.kill(Number(readFileSync(pid, 'utf8')), 0);
      } catch {
        return false;
      }
    };
    while (isAlive()) await wait(50);
  });
});
