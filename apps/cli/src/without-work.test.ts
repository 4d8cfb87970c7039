import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandIn } from './testing/command.js';
import { temporaryFolder } from './testing/temporary-folder.js';

const folder = temporaryFolder();
const { qornn, json } = commandIn(folder);

describe('qornn without work', () => {
  it('prints help quickly', async () => {
    const loaded = join(folder, 'loaded');
    const { code, stdout } = await qornn(['--help'], { environment: { NODE_V8_COVERAGE: loaded } });
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: qornn');
    // TensorFlow.js alone takes three times as long to load as all of this.
    const scripts = readdirSync(loaded).map((file) => readFileSync(join(loaded, file), 'utf8'));
    expect(scripts.join()).toContain('commander');
    expect(scripts.join()).not.toContain('tfjs');
    const helps = await Promise.all(
      ['demo', 'train', 'runs', 'eval', 'quantize', 'inspect', 'bench'].map((command) => qornn([command, '--help'])),
    );
    for (const help of helps) expect(help.stdout).toContain('Examples:');
  });

  it('lists the presets, and its version', async () => {
    const { presets } = (await json(['presets'])) as { presets: { name: string }[] };
    expect(presets.map(({ name }) => name)).toContain('demo');
    expect((await qornn(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('reports a missing command', async () => {
    const { code, stdout, stderr } = await qornn([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('a command is missing');
  });
});
