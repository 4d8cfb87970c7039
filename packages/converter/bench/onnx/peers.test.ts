import { findPeer, onnxruntime } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { floatLoop, floatReadout } from '../float-loop.js';
import { type IntegerNetwork, integerNetwork, normal } from '../integer-network.js';
import { onnxPeers } from './peers.js';

const { program: ort } = await findPeer(onnxruntime);
const { QORNN_REQUIRE_PEERS: required } = process.env;
if (ort === undefined && !required) console.log(`skipped: ${onnxruntime.howToGet}`);

describe.skipIf(ort === undefined && !required)('onnxPeers', () => {
  const size = { units: 16, inputs: 4, outputs: 10 };
  let sequence: Float32Array;
  let float: IntegerNetwork;
  let quantized: IntegerNetwork;

  beforeAll(async () => {
    if (ort === undefined) throw new Error(onnxruntime.howToGet);
    await useBackend({ backend: 'wasm' });
    sequence = normal(size.inputs * 12, 7);
    [float, quantized] = [integerNetwork('4 bits', size, sequence), integerNetwork('8 bits', size, sequence)];
  });

  it('compute the given networks, as a whole and step by step', async () => {
    const { contestants, dispose } = await onnxPeers(ort!, {
      float,
      quantized,
      sequence,
      times: 2,
      readout: floatReadout,
    });
    const answers = new Map<string, ArrayLike<number>>();
    for (const { name, run } of contestants) answers.set(name, (await run()) as ArrayLike<number>);
    await dispose();
    const answer = (name: string) => answers.get(`onnxruntime, ${name}`)!;
    for (const suffix of ['', ', a call a step']) {
      expect(distance(answer(`float RNN${suffix}`), floatLoop(float)(sequence))).toBeLessThan(1e-5);
      expect(distance(answer(`8-bit RNN${suffix}`), floatLoop(quantized)(sequence))).toBeLessThan(0.05);
    }
    expect(distance(answer('float LSTM'), answer('float LSTM, a call a step'))).toBeLessThan(1e-5);
  });

  it('report model sizes; 8-bit models have a quarter of the size', async () => {
    const { contestants, dispose } = await onnxPeers(ort!, {
      float,
      quantized,
      sequence,
      times: 1,
      readout: floatReadout,
    });
    await dispose();
    const weight = size.units ** 2;
    const bytes = Object.fromEntries(contestants.map((one) => [one.name, one.bytes!]));
    expect(bytes['onnxruntime, float RNN']).toBeGreaterThan(4 * weight);
    expect(bytes['onnxruntime, 8-bit RNN, a call a step']).toBeLessThan(4 * weight);
    expect(bytes['onnxruntime, float LSTM']).toBeGreaterThan(16 * weight);
  });
});

/** Largest difference, relative to the largest entry. */
function distance(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(got).toHaveLength(expected.length);
  const largest = Math.max(...Array.from(expected, Math.abs));
  return Math.max(...Array.from(expected, (value, i) => Math.abs(got[i]! - value))) / largest;
}
