import { type Onnxruntime, onnxruntime, onnxruntimeWeb, type Peer } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gatedEngines, plainGatedLoop } from './gated-engines.js';
import { type GatedCell, gatedModel, gatedNetwork } from './gated-network.js';
import { gatedKeras, gatedLiteRT, gatedTorch } from './gated-python.js';
import { gatedTfjs } from './gated-tfjs.js';
import type { GatedSide, GatedWork } from './gated-work.js';
import { normal } from './integer-network.js';
import { gatedOnnxPeer } from './onnx/gated-peers.js';
import { roundedModel } from './onnx/rounded-model.js';

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

/** onnxruntime with a network in floating point, and one that its own tool rounds. */
function onOnnxruntime(peer: Peer<Onnxruntime>) {
  return async ({ network, work }: ReturnType<typeof problem>): Promise<GatedSide> => {
    const { model, peers, missing } = await roundedModel(network);
    const side = await gatedOnnxPeer(peer, network, work, model);
    // That there is no 8-bit GRU is known.
    const reasons = network.cell === 'gru' ? [] : missing;
    return { ...side, peers: [...side.peers!, ...peers], missing: [...(side.missing ?? []), ...reasons] };
  };
}

/** Largest difference of the answers of each contestant from the loop in JavaScript, relative to its largest. */
async function distances(side: GatedSide, reference: GatedSide): Promise<[string, number][]> {
  const answered = await reference.contestants[0]!.run();
  const expected = Array.from('milliseconds' in answered ? answered.values : answered);
  const largest = Math.max(...expected.map(Math.abs));
  const all: [string, number][] = [];
  for (const { name, run } of side.contestants) {
    const answer = await run();
    const values = 'milliseconds' in answer ? answer.values : answer;
    expect(values, name).toHaveLength(expected.length);
    all.push([name, Math.max(...expected.map((value, i) => Math.abs(values[i]! - value))) / largest]);
  }
  await side.dispose();
  return all;
}

describe.each(CELLS)('peers of a %s', (cell) => {
  it('TensorFlow.js predicts it on wasm and cpu', {
    timeout,
  }, async () => {
    const { network, work } = problem(cell);
    const [, ...sides] = await gatedTfjs(network, work);
    const [wasm, cpu] = sides;
    expect([wasm!.missing, cpu!.missing]).toEqual([[], []]);
    // Of the GRU there is no other implementation here, so the other backends are compared with wasm.
    const [reference, ...others] = cell === 'lstm' ? [plainGatedLoop(network, work), ...sides] : sides;
    for (const side of others) {
      for (const [name, distance] of await distances(side, reference!)) expect(distance, name).toBeLessThan(1e-4);
    }
    await reference!.dispose();
  });

  it('the engines compute what the loop in JavaScript does, up to rounding', async () => {
    const { network, work } = problem(cell);
    const engines = await gatedEngines('8 bits', gatedModel(network, work.calibration), work);
    const all = await distances(engines, plainGatedLoop(network, work));
    expect(all).toHaveLength(3);
    for (const [name, distance] of all) expect(distance, name).toBeLessThan(0.05);
  });

  it.each([
    ['onnxruntime', onOnnxruntime(onnxruntime)],
    ['onnxruntime-web', onOnnxruntime(onnxruntimeWeb)],
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
