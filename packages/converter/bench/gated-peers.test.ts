import { onnxruntime, onnxruntimeWeb } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gatedEngines, plainGatedLoop } from './gated-engines.js';
import { type GatedCell, gatedModel, gatedNetwork } from './gated-network.js';
import { gatedKeras, gatedLiteRT, gatedTorch } from './gated-python.js';
import type { GatedSide, GatedWork } from './gated-work.js';
import { normal } from './integer-network.js';
import { gatedOnnxPeer } from './onnx/gated-peers.js';

const CELLS: readonly GatedCell[] = ['lstm', 'gru'];
const size = { units: 8, inputs: 3, outputs: 5 };
const time = 12;
// Starting TensorFlow and converting take a minute on a busy machine.
const timeout = 600_000;

beforeAll(() => useBackend({ backend: 'wasm' }));

function problem(cell: GatedCell) {
  const sequences = [7, 8].map((seed) => normal(time * size.inputs, seed));
  const work: GatedWork = { sequences, calibration: sequences, time, times: 2, stepwise: true };
  return { network: gatedNetwork(cell, size), work };
}

/** Largest difference of the answers of each contestant from the loop in JavaScript, relative to its largest. */
async function distances(side: GatedSide, reference: GatedSide): Promise<[string, number][]> {
  const expected = (await reference.contestants[0]!.run()) as Float32Array;
  const largest = Math.max(...Array.from(expected, Math.abs));
  const all: [string, number][] = [];
  for (const { name, run } of side.contestants) {
    const answer = await run();
    const values = 'milliseconds' in answer ? answer.values : answer;
    expect(values, name).toHaveLength(expected.length);
    all.push([name, Math.max(...Array.from(expected, (value, i) => Math.abs(values[i]! - value))) / largest]);
  }
  await side.dispose();
  return all;
}

describe.each(CELLS)('peers of a %s', (cell) => {
  it('the engines compute what the loop in JavaScript does, up to rounding', async () => {
    const { network, work } = problem(cell);
    const engines = await gatedEngines('8 bits', gatedModel(network, work.calibration), work);
    const all = await distances(engines, plainGatedLoop(network, work));
    expect(all).toHaveLength(3);
    for (const [name, distance] of all) expect(distance, name).toBeLessThan(0.05);
  });

  it.each([
    ['onnxruntime', (p: ReturnType<typeof problem>) => gatedOnnxPeer(onnxruntime, p.network, p.work)],
    ['onnxruntime-web', (p: ReturnType<typeof problem>) => gatedOnnxPeer(onnxruntimeWeb, p.network, p.work)],
    ['PyTorch', (p: ReturnType<typeof problem>) => gatedTorch(p.network, p.work)],
    ['Keras', (p: ReturnType<typeof problem>) => gatedKeras(p.network, p.work)],
    [
      'LiteRT and TFLite Micro',
      (p: ReturnType<typeof problem>) =>
        gatedLiteRT(p.network, p.work, p.network.cell === 'gru' ? ['float'] : ['float', 'int8']),
    ],
  ])('%s computes it, where it is installed', { timeout }, async (_, open) => {
    const here = problem(cell);
    const side = await open(here);
    const missing = (side.peers ?? []).flatMap((peer) =>
      'howToGet' in peer ? [`${peer.name}: ${peer.howToGet}`] : [],
    );
    for (const line of missing) console.log(`skipped: ${line}`);
    // What is installed, and then fails, is no reason to skip.
    if (missing.length === 0) expect(side.missing ?? []).toEqual([]);
    for (const [name, distance] of await distances(side, plainGatedLoop(here.network, here.work))) {
      const rounds = /int8|8-bit/.test(name);
      expect(distance, name).toBeLessThan(rounds ? 0.2 : 1e-4);
    }
  });
});
