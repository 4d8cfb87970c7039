import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The command as people have it, built, in a process of its own. */
const bin = join(dirname(createRequire(import.meta.url).resolve('qornn/package.json')), 'bin/qornn.js');
const example = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'qornn-example-'));

function qornn(...args: string[]): Record<string, never> {
  const environment = { ...process.env, QORNN_BACKEND: 'wasm', XDG_CONFIG_HOME: join(folder, '.config') };
  const output = execFileSync(process.execPath, [bin, ...args, '--json'], {
    cwd: folder,
    env: environment,
    stdio: 'pipe',
  });
  return JSON.parse(output.toString());
}

describe('the cell from outside', () => {
  it('is trained by name from a configuration, labelled, evaluated and inspected', { timeout: 120_000 }, () => {
    const source = join(example, 'moving-average.yaml');
    qornn('train', source, '--out', 'runs/average');
    const { runs } = qornn('runs') as unknown as { runs: { strategy: string }[] };
    expect(runs.map(({ strategy }) => strategy)).toEqual(['movingAverage']);
    const { config, parameters } = qornn('inspect', 'runs/average') as unknown as {
      config: { model: object };
      parameters: number;
    };
    expect(config.model).toMatchObject({ cell: 'movingAverage', units: 2, smoothing: 0.3, layers: 1 });
    // Two smoothings, and a readout of two weights and a bias.
    expect(parameters).toBe(5);
    expect(qornn('eval', 'runs/average')).toHaveProperty('quantized.meanSquaredError');
  });

  it('is quantized, and its model file is inspected and evaluated, in the run folder and elsewhere', {
    timeout: 120_000,
  }, () => {
    expect(qornn('quantize', 'runs/average')).toHaveProperty('integer.meanSquaredError');
    const model = join('runs', 'average', 'model.qornn.safetensors');
    expect(qornn('inspect', model)).toMatchObject({ layers: [{ kind: 'movingAverage', units: 2 }] });
    expect(qornn('eval', model)).toHaveProperty('integer.meanSquaredError');
    expect(qornn('report', 'runs/average', '-o', 'report.html')).toMatchObject({ runs: [{ missing: [] }] });
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toContain('layer 0: states of 12 bits in their range, which ends at ±');
    copyFileSync(join(folder, model), join(folder, 'elsewhere.safetensors'));
    expect(() => qornn('inspect', 'elsewhere.safetensors')).toThrow(
      'elsewhere.safetensors: has layers of kind movingAverage, which no loaded plugin registers; load the one that does: --plugin <name>=<path>',
    );
    const plugin = `average=${join(example, 'dist', 'index.js')}`;
    expect(qornn('inspect', 'elsewhere.safetensors', '--plugin', plugin)).toMatchObject({
      layers: [{ kind: 'movingAverage' }],
    });
    const toExport = (form: string, out: string, plugin: string) =>
      qornn('export', form, 'elsewhere.safetensors', '--out', out, '--plugin', plugin);
    expect(toExport('c', 'average', plugin)).toMatchObject({ name: 'average', contextBytes: expect.any(Number) });
    expect(toExport('onnx', 'average.onnx', plugin)).toMatchObject({ graph: 'integer' });
    // The kind alone, as of a plugin that exports nothing.
    const kindOnly = `import register from ${JSON.stringify(join(example, 'dist', 'index.js'))};
export default (registries) => register({ ...registries, registerLayerExporter() {} });`;
    writeFileSync(join(folder, 'kind.mjs'), kindOnly);
    expect(() => toExport('c', 'nothing', 'average=kind.mjs')).toThrow(/kind 'movingAverage' has no C/);
  });

  it('is told of where no bits are good enough', { timeout: 60_000 }, () => {
    const search = () =>
      qornn('quantize', 'runs/average', '--search', '--max-drop', '0', '--out', 'searched.safetensors');
    expect(search).toThrow('no bits keep');
  });

  it('is checked by its own options', { timeout: 60_000 }, () => {
    const train = () => qornn('train', join(example, 'moving-average.yaml'), '--set', 'model.smoothing=2');
    expect(train).toThrow('model.smoothing: 2 is not allowed; must be a finite number in (0, 1)');
  });
});
