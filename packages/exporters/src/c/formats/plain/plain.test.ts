import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatModels, writeExport } from '../../../testing/formats.js';
import { ProgramError, runProgram, skipsWithout } from '../../../testing/toolchain/programs.js';
import { C_WARNINGS, WARNINGS } from '../../../testing/toolchain/warnings.js';
import { exportC } from '../../export-c.js';

const programs = [
  { command: 'make', debian: 'make' },
  { command: 'cc', debian: 'gcc' },
  { command: 'g++', debian: 'g++' },
];

describe.skipIf(skipsWithout('folders of C', programs))('a plain folder', () => {
  const name = 'gesture';
  const options = { name, format: 'plain' } as const;
  const make = async (cwd: string) => (await runProgram('make', ['--silent'], { cwd })).stdout.toString();

  it('builds and passes its self-test with make alone', async () => {
    for (const { seed, model, samples } of formatModels) {
      const printed = await make(writeExport(model, { ...options, samples }));
      expect({ seed, printed }).toEqual({ seed, printed: '4 passed, 0 failed\n' });
    }
  });

  it('fails its self-test when C and engine differ, and says where', async () => {
    const folder = writeExport(formatModels[0]!.model, options);
    const path = join(folder, `${name}_selftest.c`);
    let line = 0;
    // The third check of the second sequence.
    const changed = readFileSync(path, 'utf8').replace(/^ {2}\{.*$/gm, (row) =>
      line++ === 1 ? row.replace(/(u, \d+u, )\d+u/, '$11u') : row,
    );
    writeFileSync(path, changed);
    const failure = await make(folder).catch((error: ProgramError) => error);
    expect(failure).toBeInstanceOf(ProgramError);
    expect((failure as Error).message).toContain(
      'sequence 1: differs from the engine within step 12\n3 passed, 1 failed\n',
    );
  });

  it('has no warning of any kind, in the self-test and the example of the README', async () => {
    for (const { model, samples } of formatModels.slice(0, 4)) {
      const folder = writeExport(model, { ...options, samples });
      const [, example] = /```c\n([\s\S]*?)```/.exec(readFileSync(join(folder, 'README.md'), 'utf8'))!;
      writeFileSync(join(folder, 'example.c'), example!);
      const compile = (compiler: string, ...flags: string[]) =>
        runProgram(compiler, [...flags, ...WARNINGS, '-fsyntax-only', 'example.c'], { cwd: folder });
      await compile('cc', '-std=c99', '-Wstrict-prototypes');
      await compile('g++', '-std=c++17', '-x', 'c++');
      const strict = ['-std=c99', ...WARNINGS, ...C_WARNINGS, '-fsyntax-only', `${name}_selftest.c`];
      await runProgram('cc', strict, { cwd: folder });
    }
  });
});

it.each([
  ['generic', '`<stdint.h>`'],
  ['avr', '`<stdint.h>`, `<avr/pgmspace.h>`'],
  ['cortex-m', '`<stdint.h>`, `<arm_mve.h>`'],
] as const)('the README of %s names what the files include', (target, headers) => {
  const { files } = exportC(formatModels[0]!.model, { name: 'net', format: 'plain', target });
  expect(files.get('README.md')).toContain(`It includes only ${headers};`);
});
