import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { measure } from './measure.js';
import { nodeRows } from './node-rows.js';
import type { Peer } from './peer.js';

const folder = temporaryFolder();
const node: Peer<object> = { name: 'Node', howToGet: 'nodejs.org', find: () => ({}), version: () => '20' };
const harness = pathToFileURL(join(import.meta.dirname, '../dist/serve-rows.js')).href;

/** A module that doubles numbers; the row 'fails' fails, 'dies' ends the process, 'noise' prints. */
function moduleOf(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `import { serveRows } from '${harness}';\n${body}`);
  return path;
}

const doubles = moduleOf(
  'doubles.mjs',
  `await serveRows(async ({ numbers }) => {
  if (!numbers) throw new Error('no numbers\\nsecond line');
  const twice = () => numbers.map((value) => 2 * value);
  return {
    rows: [
      { name: 'twice', bytes: 24, run: twice },
      { name: 'in a moment', run: async () => twice() },
      { name: 'noise', quantized: true, run: () => (console.log('a library says hello'), twice()) },
      { name: 'limited', quantized: true, run: () => [Number(process.env.LIMIT)] },
      { name: 'fails', run: () => { throw new RangeError('out of order'); } },
      { name: 'dies', run: () => setTimeout(() => { throw new TypeError('killed') }) && new Promise(() => {}) },
    ],
    missing: ['thrice: not today'],
  };
});
`,
);

describe('nodeRows', () => {
  it('measures rows in a process with its environment beside others; what fails is missing with its reason', async () => {
    const rows = await nodeRows(node, doubles, { numbers: [1, 2, -3] }, { threads: 2, environment: { LIMIT: '7' } });
    expect(rows.peers).toEqual([{ name: 'Node', version: '20', threads: 2 }]);
    const own = { name: 'own', run: () => Float32Array.of(2, 4, -6) };
    const chosen = rows.contestants.filter(({ name }) => name !== 'dies');
    const benchmark = { name: 'double', contestants: [own, ...chosen], missing: rows.missing };
    const result = await measure(benchmark, { rounds: 2 });
    expect(result.contestants.map(({ name }) => name)).toEqual(['own', 'twice', 'in a moment', 'noise', 'limited']);
    expect(result.contestants[1]).toMatchObject({ bytes: 24, parameters: { threads: 2 } });
    expect(result.missing).toEqual(['thrice: not today', 'fails: out of order']);
    rows.dispose();
  });

  it('says what ended the process', async () => {
    const rows = await nodeRows(node, doubles, { numbers: [] });
    const dies = rows.contestants.find(({ name }) => name === 'dies')!;
    await expect(dies.run()).rejects.toThrow(/ended without an answer: TypeError: killed$/);
  });

  it('hands the environment on', async () => {
    const rows = await nodeRows(node, doubles, { numbers: [] }, { environment: { LIMIT: '7' } });
    const answer = await rows.contestants.find(({ name }) => name === 'limited')!.run();
    expect(answer).toMatchObject({ values: Float32Array.of(7) });
    rows.dispose();
  });

  it('has no rows when the problem is refused, or the peer is not there', async () => {
    const refused = await nodeRows(node, doubles, {});
    expect(refused.contestants).toEqual([]);
    expect(refused.missing).toEqual(['Node: no numbers']);
    const absent = await nodeRows({ ...node, find: () => undefined }, doubles, {});
    expect(absent).toMatchObject({ contestants: [], peers: [{ name: 'Node', howToGet: 'nodejs.org' }], missing: [] });
  });

  it('refuses options that it does not know', async () => {
    await expect(nodeRows(node, doubles, {}, { thread: 2 } as object)).rejects.toThrow('thread');
  });
});
