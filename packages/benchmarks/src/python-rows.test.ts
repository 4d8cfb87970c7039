import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { decodedFloats, encodedTensor } from './encoded-tensor.js';
import { measure } from './measure.js';
import { findPeer } from './peer.js';
import { PythonSession, pythonPackages, pythonPeer } from './python.js';
import { pythonRows } from './python-rows.js';

const peer = pythonPeer('Python', 'apt-get install python3', 'print(3)');
const { program: python } = await findPeer(peer);
const { QORNN_REQUIRE_PEERS: required } = process.env;
if (!python && !required) console.log('skipped: there is no python3 (apt-get install python3)');

const folder = temporaryFolder();
let scripts = 0;
function script(source: string): string {
  const path = join(folder, `peer-${scripts++}.py`);
  writeFileSync(path, source);
  return path;
}

/** Doubles numbers; the row 'fails' fails, 'dies' ends the process, 'hangs' never answers, 'noise' prints. */
const DOUBLES = `
import os, sys, time
from qornn_peer import serve

def open_problem(problem):
    if problem.get("refuse"):
        raise ValueError("no such problem\\nsecond line")
    def twice():
        return [2 * value for value in problem["numbers"]]
    def fails():
        raise RuntimeError("out of order")
    def dies():
        os.write(2, b"killed by the kernel")
        os._exit(3)
    def hangs():
        while True:
            pass
    def noise():
        print("a library says hello")
        os.system("echo so does a process of it")
        return twice()
    return {
        "twice": (twice, {"bytes": 24}),
        "noise": (noise, {"quantized": True}),
        "fails": (fails, {}),
        "hangs": (hangs, {}),
        "dies": (dies, {}),
    }, ["thrice: not today"]

serve(open_problem)
`;

describe('encodedTensor', () => {
  it('is what decodedFloats reads', () => {
    const values = Float32Array.of(1, -2.5, 0, 3e38);
    const { shape, data } = encodedTensor(values.subarray(1), [3, 1]);
    expect(shape).toEqual([3, 1]);
    expect(decodedFloats(data)).toEqual(values.subarray(1));
  });
});

describe('pythonRows without Python', () => {
  it('has no rows, and says how to get it', async () => {
    const missing = pythonPackages('None', 'pip install none', ['no_such_module']);
    const rows = await pythonRows(missing, 'nowhere.py', {}, { threads: 1 });
    expect(rows.contestants).toEqual([]);
    expect(rows.peers).toEqual([{ name: 'None', howToGet: 'pip install none' }]);
    rows.dispose();
  });
});

describe.skipIf(!python && !required)('pythonRows', () => {
  const named = (all: readonly { name: string }[]) => all.map(({ name }) => name);
  const open = () => pythonRows(peer, script(DOUBLES), { numbers: [1, 2, -3] }, { threads: 1 });

  it('measures rows beside others, and a row that fails is missing with its reason', async () => {
    const { contestants, peers, missing, dispose } = await open();
    expect(peers).toEqual([{ name: 'Python', version: '3', threads: 1 }]);
    const chosen = contestants.filter(({ name }) => name !== 'hangs' && name !== 'dies');
    const own = { name: 'own', run: () => Float32Array.of(2, 4, -6) };
    const result = await measure({ name: 'double', contestants: [own, ...chosen], peers, missing }, { rounds: 2 });
    dispose();
    expect(named(result.contestants)).toEqual(['own', 'twice', 'noise']);
    expect(result.contestants[1]).toMatchObject({ bytes: 24, parameters: { threads: 1 } });
    expect(result.contestants[1]!.samples).toHaveLength(2);
    expect(result.missing).toEqual(['thrice: not today', 'fails: RuntimeError: out of order']);
  });

  it('all its rows are missing when the process dies', async () => {
    const { contestants, dispose } = await open();
    const chosen = contestants.filter(({ name }) => name === 'twice' || name === 'dies');
    const own = { name: 'own', run: () => Float32Array.of(2, 4, -6) };
    const { contestants: measured, missing } = await measure({ name: 'double', contestants: [own, ...chosen] });
    dispose();
    expect(named(measured)).toEqual(['own']);
    const reason = /^(twice|dies): .*ended without an answer: killed by the kernel$/;
    expect(missing).toEqual([expect.stringMatching(reason), expect.stringMatching(reason)]);
  });

  it('compares what does not say that it rounds', async () => {
    const { contestants, dispose } = await open();
    const own = { name: 'own', run: () => Float32Array.of(2, 4, -6.5) };
    const beside = (name: string) => [own, ...contestants.filter((contestant) => contestant.name === name)];
    await expect(measure({ name: 'double', contestants: beside('twice') }, { rounds: 1 })).rejects.toThrow('own');
    await measure({ name: 'double', contestants: beside('noise') }, { rounds: 1 });
    dispose();
  });

  it('ends a script that does not answer in time', async () => {
    const silent = script('import time\ntime.sleep(1000)');
    const { contestants, missing } = await pythonRows(peer, silent, {}, { limit: 500 });
    expect(contestants).toEqual([]);
    expect(missing).toEqual([expect.stringMatching(/^Python: .* did not answer in 0\.5 s and was ended$/)]);
  });

  it('has no rows when the problem is refused, with the first line of the reason', async () => {
    const rows = await pythonRows(peer, script(DOUBLES), { refuse: true }, { threads: 1 });
    expect(rows.contestants).toEqual([]);
    expect(rows.missing).toEqual(['Python: ValueError: no such problem']);
  });

  it.each([
    ['is not JSON', 'print("hello", flush=True); input()', /answered hello, which is not JSON/],
    ['has no rows', 'print("[]", flush=True); input()', /answered without rows/],
    ['never comes', 'raise SystemExit("tired")', /ended without an answer: tired/],
    ['comes from no script', 'syntax error', /ended without an answer: SyntaxError/],
  ])('has no rows when the answer %s', async (_, source, reason) => {
    const rows = await pythonRows(peer, script(source), {}, { threads: 1 });
    expect(rows.contestants).toEqual([]);
    expect(rows.missing).toEqual([expect.stringMatching(reason)]);
  });

  it('scripts end with their input, also when they are busy', async () => {
    const session = new PythonSession(python!, script(DOUBLES));
    await session.ask({ numbers: [] });
    const { process } = session as unknown as { process: import('node:child_process').ChildProcess };
    const ended = new Promise((resolve) => process.on('close', resolve));
    session.tell({ run: 'hangs' });
    process.stdin!.end();
    await ended;
  });
});
