import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { formatModels, writeExport } from '../../../testing/formats.js';
import { runProgram, skipsWithout } from '../../../testing/toolchain/programs.js';

const stub = fileURLToPath(new URL('../../../testing/zephyr', import.meta.url));
const programs = [
  { command: 'cmake', debian: 'cmake' },
  { command: 'make', debian: 'make' },
  { command: 'gcc', debian: 'gcc' },
];
const options = { name: 'gesture', format: 'zephyr' } as const;

describe.skipIf(skipsWithout('Zephyr modules', programs))('a Zephyr module', () => {
  it('is found by its sample, which passes the self-test', async () => {
    for (const { model, samples } of formatModels.slice(0, 3)) {
      const source = join(writeExport(model, { ...options, samples }), 'samples', 'self_test');
      const build = temporaryFolder();
      await runProgram('cmake', ['-S', source, '-B', build, `-DZephyr_DIR=${stub}`]);
      await runProgram('cmake', ['--build', build]);
      const { stdout } = await runProgram(join(build, 'app'), []);
      expect(stdout.toString()).toBe('4 passed, 0 failed\none step takes 0 cycles of the clock\n');
    }
  });
});

it('the sample says what twister waits for', () => {
  const folder = writeExport(formatModels[0]!.model, options);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const [, awaited] = /- "(.*passed.*)"/.exec(read('samples/self_test/sample.yaml'))!;
  expect(awaited).toBe('4 passed, 0 failed');
  expect(read('samples/self_test/prj.conf')).toBe('CONFIG_QORNN_GESTURE=y\n');
  expect(read('zephyr/Kconfig')).toMatch(/^config QORNN_GESTURE\n\tbool "/);
  expect(read('zephyr/module.yml')).toBe(
    'name: qornn_gesture\nbuild:\n  cmake: zephyr\n  kconfig: zephyr/Kconfig\nsamples:\n  - samples\n',
  );
});
