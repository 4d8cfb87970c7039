import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { BenchmarkError } from './errors.js';
import { findPeer, type Peer } from './peer.js';
import { PythonSession, pythonPeer } from './python.js';

function peer(program: string | undefined) {
  let looked = 0;
  const it: Peer<string> = {
    name: 'Other',
    howToGet: 'npm install other',
    find: () => {
      looked++;
      return program;
    },
    version: (found) => `${found} of 2026`,
  };
  return { it, looked: () => looked };
}

describe('findPeer', () => {
  it('finds a program and its version, once', async () => {
    const { it: one, looked } = peer('1.2');
    expect(await findPeer(one)).toEqual({ program: '1.2', state: { name: 'Other', version: '1.2 of 2026' } });
    const withThreads = { name: 'Other', version: '1.2 of 2026', threads: 2 };
    expect((await findPeer(one, 2)).state).toEqual(withThreads);
    expect(looked()).toBe(1);
  });

  it('says how to get one that is missing', async () => {
    const state = { name: 'Other', howToGet: 'npm install other' };
    expect(await findPeer(peer(undefined).it, 1)).toEqual({ program: undefined, state });
  });
});

const python = await findPeer(
  pythonPeer('Python', 'apt-get install python3', 'import sys; print(sys.version_info[0])'),
);
const { program } = python;
if (!program) console.log('skipped: there is no python3 (apt-get install python3)');

describe.skipIf(!program)('a peer in Python', () => {
  const script = join(temporaryFolder(), 'double.py');
  writeFileSync(
    script,
    `import json, sys
for line in sys.stdin:
    value = json.loads(line)
    if value == "end": raise SystemExit("tired")
    if value is not None: print(json.dumps(2 * value), flush=True)
`,
  );

  it('is found with what its program prints', () => expect(python.state).toEqual({ name: 'Python', version: '3' }));

  it('is missing when its program fails', async () => {
    expect((await findPeer(pythonPeer('None', 'pip install none', 'import no_such_module'))).program).toBeUndefined();
  });

  it('answers line by line, and says why it ended', async () => {
    const session = new PythonSession(program!, script);
    session.tell(null);
    expect(await session.ask(4)).toBe(8);
    expect(await session.ask([1])).toEqual([1, 1]);
    await expect(session.ask('end')).rejects.toThrow(BenchmarkError);
    session.end();
    const other = new PythonSession(program!, script);
    await expect(other.ask('end')).rejects.toThrow(/double\.py ended without an answer/);
  });
});
