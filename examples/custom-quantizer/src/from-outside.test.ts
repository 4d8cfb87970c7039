import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codesOf, deserialize, type OrthogonalLayer } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';

/** The command as people have it, built, in a process of its own. */
const bin = join(dirname(createRequire(import.meta.url).resolve('qornn/package.json')), 'bin/qornn.js');
const example = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'qornn-example-'));

function qornn(...args: string[]) {
  const environment = { ...process.env, QORNN_BACKEND: 'wasm', XDG_CONFIG_HOME: join(folder, '.config') };
  return JSON.parse(
    execFileSync(process.execPath, [bin, ...args, '--json'], {
      cwd: folder,
      env: environment,
      stdio: 'pipe',
    }).toString(),
  ) as {
    test: { quantized: { recall: number } };
    quantized: { recall: number };
    integer: { recall: number };
    agreement: number;
    modelPath: string;
  };
}

describe('the quantizer from outside', () => {
  it('is trained by name from a configuration, and becomes integers that are powers of two', {
    timeout: 120_000,
  }, () => {
    const run = join(folder, 'run');
    const trained = qornn('train', join(example, 'power-of-two.yaml'), '--out', run);
    expect(trained.test.quantized.recall).toBeGreaterThan(0.95);
    // The run folder lies elsewhere, and still finds its plugin.
    const report = qornn('quantize', run);
    expect(report.integer.recall).toBeGreaterThan(0.95);
    expect(report.agreement).toBeGreaterThan(0.95);
    const model = deserialize(readFileSync(report.modelPath));
    const { kernel, ...layer } = model.layers[0] as OrthogonalLayer;
    const recurrent = codesOf(layer.recurrent);
    expect([recurrent.bits, kernel.bits]).toEqual([8, 6]);
    for (const code of [...recurrent.codes, ...kernel.codes]) {
      expect(code === 0 || Number.isInteger(Math.log2(Math.abs(code)))).toBe(true);
    }
  });

  it('has its row in the benchmarks', { timeout: 120_000 }, () => {
    const { results } = qornn('bench', '--quick', '--filter', 'quantizers', '--plugin', example) as unknown as {
      results: { contestants: { name: string; bytes: number; figures: { bits: number } }[] }[];
    };
    for (const { contestants } of results) {
      const row = contestants.find(({ name }) => name === 'powerOfTwo')!;
      expect(row.bytes).toBe(contestants.find(({ name }) => name === 'uniform')!.bytes);
    }
  });

  it('is asked for in vain when the configuration lists no plugin', () => {
    const bare = join(folder, 'bare.yaml');
    copyFileSync(join(example, 'power-of-two.yaml'), bare);
    const failing = () => qornn('train', bare, '--set', 'plugins=[]');
    expect(failing).toThrow("no quantizer is named 'powerOfTwo'");
    expect(() => qornn('train', bare)).toThrow('"@qornn/example-custom-quantizer" is not found from');
  });
});
