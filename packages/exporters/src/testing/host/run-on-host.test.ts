import { describe, expect, it } from 'vitest';
import { firmwareOf } from '../firmware.js';
import { randomCodes, randomModel } from '../random-models.js';
import { skipsWithout } from '../toolchain/programs.js';
import { HOST_PROGRAMS, hostCompilers } from './host-compilers.js';
import { expectedWords, type HostTrial, runOnHost } from './run-on-host.js';

const model = randomModel(5, { units: 6, layers: 1 });
const codes = randomCodes(model, 3, 5);
const trial: HostTrial = { firmware: firmwareOf(model, 'generic', 'm5'), codes, samples: codes };

/** The same with a line more in `m5_reset`. */
function withLine(line: string): HostTrial {
  const source = trial.firmware.files.get('m5.c') as string;
  const changed = source.replace(/(void m5_reset\(m5_context \*context\)\s*\{)/, `$1\n${line}`);
  expect(changed).not.toBe(source);
  return { ...trial, firmware: { ...trial.firmware, files: new Map([...trial.firmware.files, ['m5.c', changed]]) } };
}

describe.skipIf(skipsWithout('C on this machine', HOST_PROGRAMS))('runOnHost', () => {
  it.each(Object.values(hostCompilers))('gives what the engine does, by $name', async (compiler) => {
    expect(await runOnHost([trial], compiler, '-O1')).toEqual([await expectedWords(trial)]);
  });

  it.each(Object.values(hostCompilers))('refuses warnings, by $name', async (compiler) => {
    const wrong = withLine('int x = 3; unsigned char y = (unsigned char)1; y = x; (void)y;');
    await expect(runOnHost([wrong], compiler, '-O1')).rejects.toThrow(/conversion/);
  });

  it.each([hostCompilers.gcc, hostCompilers.clang])('sees undefined behaviour, by $name', async (compiler) => {
    const overflow = withLine('volatile int32_t big = 2147483647; big += context->h0[0] * 0 + 1; (void)big;');
    await expect(runOnHost([overflow], compiler, '-O1')).rejects.toThrow(/signed integer overflow/);
    const beyond = withLine('volatile int far = 100000; context->h0[far] = 1;');
    await expect(runOnHost([beyond], compiler, '-O1')).rejects.toThrow(/out of bounds|overflow/);
  });
});
