import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';

/** Simulates a file system without hard links. */
const withoutLinks = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
fs.linkSync = () => { throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM', syscall: 'link' }); };
syncBuiltinESMExports();
`;

const built = new URL('../../dist/', import.meta.url);

/**
 * Runs a program in several processes that start at the same time, after all have loaded.
 *
 * @param program body of an async function with `lock` (the built run-lock.js), `directory` and `say`
 * @returns the output of each process
 */
export async function race(
  count: number,
  directory: string,
  program: string,
  { links = true }: { links?: boolean } = {},
): Promise<string[]> {
  const script = join(temporaryFolder(), 'contender.mjs');
  writeFileSync(
    script,
    `${links ? '' : withoutLinks}
const lock = await import(${JSON.stringify(new URL('run-lock.js', built).href)});
const directory = ${JSON.stringify(directory)};
const say = (text) => process.stdout.write(text);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
process.stdout.write('!');
await new Promise((resolve) => process.stdin.once('data', resolve));
process.stdin.destroy();
${program}`,
  );
  const contenders = Array.from({ length: count }, () =>
    spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const said = contenders.map(() => '');
  const ended = contenders.map((child) => new Promise((resolve) => child.on('close', resolve)));
  await Promise.all(
    contenders.map(
      (child, i) =>
        new Promise<void>((resolve) => {
          child.stdout.on('data', (data) => {
            said[i] += data;
            resolve();
          });
          child.on('close', () => resolve());
        }),
    ),
  );
  for (const child of contenders) child.stdin.write('go');
  await Promise.all(ended);
  return said.map((text) => text.slice(1));
}
