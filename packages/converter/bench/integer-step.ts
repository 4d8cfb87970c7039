import {
  type BenchmarkFactory,
  type Contestant,
  findPeer,
  type Goal,
  ITS_LIMIT,
  onnxruntime,
  simdLimit,
} from '@qornn/benchmarks';
import { restoreStockWasmSpeed, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { createRuntime, serialize } from '@qornn/int-runtime';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { floatLoop, floatReadout } from './float-loop.js';
import { type IntegerNetwork, integerNetwork, normal, type WeightKind, weightBytes } from './integer-network.js';
import { onnxPeers } from './onnx/peers.js';

const KINDS: readonly WeightKind[] = ['8 bits', '4 bits', '2 bits', 'ternary', '±1', 'Hadamard'];
const INPUTS = 4;
const OUTPUTS = 10;

/** Contestants, and how to free what they hold. */
interface Side {
  contestants: Contestant[];
  dispose(): void | Promise<void>;
}

/** The work of a run: the sequence, repeated often enough to be timed. */
interface Work {
  /** [time, inputs] */
  sequence: Float32Array;
  time: number;
  times: number;
}

/** A time step of a network by the integer engines, by floating-point peers, and the hardware limit. */
export const integerStep: BenchmarkFactory = async ({ quick, parameters }) => {
  const units = Number(parameters.units);
  const d = quick ? 16 : units;
  const time = quick ? 10 : 200;
  const work = { time, times: quick ? 1 : Math.ceil(1024 / d), sequence: normal(time * INPUTS, 7) };
  const networks = KINDS.map((kind) =>
    integerNetwork(kind, { units: d, inputs: INPUTS, outputs: OUTPUTS }, work.sequence),
  );
  const sizes = { units: d, inputs: INPUTS, outputs: OUTPUTS, stateBits: 8 };
  const ofFewerBits = integerNetwork('8 bits', sizes, work.sequence);
  const of = (kind: WeightKind) => networks.find((network) => network.kind === kind)!;
  const { program: ort, state } = await findPeer(onnxruntime, 1);
  const { sequence, times } = work;
  const sides = [
    await engines(networks, ofFewerBits, work),
    plainLoop(of('4 bits'), work),
    simpleRNN(of('4 bits'), work),
    ...(ort
      ? [
          await onnxPeers(ort, {
            float: of('4 bits'),
            quantized: of('8 bits'),
            sequence,
            times,
            readout: floatReadout,
          }),
        ]
      : []),
    limits(d, work),
  ];
  return {
    title: `a time step of a network, d ${d}; whole sequences of ${time}, or a call a step`,
    unit: 'µs' as const,
    perRun: time * times,
    baseline: 'plain JavaScript, float32',
    // Peers quantize states to 8 bits, or not at all.
    tolerance: 0.1,
    contestants: sides.flatMap(({ contestants }) => contestants),
    peers: [tfjsPeer(), state],
    goals: GOALS[units] ?? [],
    dispose: async () => {
      for (const side of sides) await side.dispose();
    },
  };
};

/** By units. */
const GOALS: Readonly<Record<number, readonly Goal[]>> = {
  256: [
    { contestant: 'qornn wasm, 8 bits', against: 'onnxruntime, float RNN', atLeast: 2 },
    { contestant: 'qornn wasm, 4 bits', against: 'onnxruntime, float RNN', atLeast: 2 },
    { contestant: 'qornn wasm, 8 bits, a call a step', against: 'onnxruntime, float RNN, a call a step', atLeast: 9 },
    { contestant: 'qornn wasm, 4 bits', against: 'qornn js, 4 bits', atLeast: 8 },
    { contestant: 'qornn wasm, Hadamard', against: 'qornn wasm, 4 bits', atLeast: 5 },
    { contestant: 'qornn wasm, 8 bits', against: ITS_LIMIT, atLeast: 0.5 },
    { contestant: 'qornn wasm, 4 bits', against: ITS_LIMIT, atLeast: 0.5 },
  ],
  512: [{ contestant: 'qornn wasm, 8 bits, 8-bit states', against: 'onnxruntime, 8-bit RNN', atLeast: 1 }],
  1024: [{ contestant: 'qornn wasm, 8 bits, 8-bit states', against: 'onnxruntime, 8-bit RNN', atLeast: 0.83 }],
};

/** qornn: WebAssembly with every kind of weight; one call per step, and JavaScript, with some. */
async function engines(
  networks: readonly IntegerNetwork[],
  ofFewerBits: IntegerNetwork,
  { sequence, time, times }: Work,
): Promise<Side> {
  const chosen = (...kinds: WeightKind[]) => networks.filter(({ kind }) => kinds.includes(kind));
  const samples = Array.from({ length: time }, (_, t) => sequence.subarray(t * INPUTS, (t + 1) * INPUTS));
  const open = async ({ model }: IntegerNetwork, engine: 'wasm' | 'js', weights?: 'expanded') => {
    const runtime = await createRuntime(model, { engine, ...(weights && { weights }) });
    const logits = (answer: Int32Array) => Float32Array.from(answer, (o) => o * model.readout.scale);
    return { runtime, logits, bytes: serialize(model).length };
  };
  const sides = [
    ...networks.map(async (network) => {
      const { runtime, logits, bytes } = await open(network, 'wasm');
      const whole = {
        name: `qornn wasm, ${network.kind}`,
        limitedBy: limitsOf(network.kind),
        run: () => logits(repeat(times, () => runtime.run(sequence))),
      };
      return { runtime, network, bytes, contestant: whole };
    }),
    ...chosen('8 bits', '4 bits', 'Hadamard').map(async (network) => {
      const { runtime, logits, bytes } = await open(network, 'wasm');
      const steps = () => {
        runtime.reset();
        for (const x of samples) runtime.step(x);
        return runtime.readout();
      };
      const stepwise = {
        name: `qornn wasm, ${network.kind}, a call a step`,
        limitedBy: limitsOf(network.kind),
        run: () => logits(repeat(times, steps)),
      };
      return { runtime, network, bytes, contestant: stepwise };
    }),
    // Without relaxed SIMD; and with states of as few bits as onnxruntime's.
    ...[
      {
        name: '16-bit products',
        network: networks.find(({ kind }) => kind === '8 bits')!,
        weights: 'expanded' as const,
      },
      { name: '8-bit states', network: ofFewerBits },
    ].map(async ({ name, network, weights }) => {
      const { runtime, logits, bytes } = await open(network, 'wasm', weights);
      const run = () => logits(repeat(times, () => runtime.run(sequence)));
      return { runtime, network, bytes, contestant: { name: `qornn wasm, ${network.kind}, ${name}`, run } };
    }),
    ...chosen('4 bits', 'Hadamard').map(async (network) => {
      const { runtime, logits, bytes } = await open(network, 'js');
      const run = () => logits(repeat(times, () => runtime.run(sequence)));
      return { runtime, network, bytes, contestant: { name: `qornn js, ${network.kind}`, run } };
    }),
  ];
  const opened = await Promise.all(sides);
  return {
    contestants: opened.map(({ contestant, network, bytes }) => ({ ...contestant, computes: network.kind, bytes })),
    dispose: () => {
      for (const { runtime } of opened) runtime.dispose();
    },
  };
}

function plainLoop(network: IntegerNetwork, { sequence, times }: Work): Side {
  const loop = floatLoop(network);
  return {
    contestants: [
      {
        name: 'plain JavaScript, float32',
        computes: network.kind,
        bytes: floatBytes(network),
        run: () => repeat(times, () => loop(sequence)),
      },
    ],
    dispose() {},
  };
}

/** tf.layers.simpleRNN on the unpatched wasm backend. */
function simpleRNN(network: IntegerNetwork, { sequence, time, times }: Work): Side {
  const { units, inputs, outputs, w, u, b, v } = network;
  const model = sequential({
    layers: [
      layers.simpleRNN({
        units,
        activation: 'linear',
        recurrentInitializer: 'zeros',
        inputShape: [time, inputs],
      }),
      layers.reLU(),
      layers.dense({ units: outputs }),
    ],
  });
  tf.tidy(() => {
    const transposed = (values: Float32Array, rows: number, columns: number) =>
      tf.transpose(tf.tensor2d(values, [rows, columns]));
    model.setWeights([
      transposed(u, units, inputs),
      transposed(w, units, units),
      tf.tensor1d(b),
      transposed(v, outputs, units),
      tf.zeros([outputs]),
    ]);
  });
  const x = tf.tensor3d(sequence, [1, time, inputs]);
  const predict = () => {
    const answer = model.predict(x) as tf.Tensor;
    const values = answer.dataSync() as Float32Array;
    answer.dispose();
    return values;
  };
  return {
    contestants: [
      {
        name: 'tf.layers.simpleRNN, float32',
        computes: network.kind,
        bytes: floatBytes(network),
        prepare: restoreStockWasmSpeed,
        run: () => repeat(times, predict),
      },
    ],
    dispose: () => {
      x.dispose();
      model.dispose();
    },
  };
}

function floatBytes({ w, u, b, v }: IntegerNetwork): number {
  return [w, u, b, v].reduce((bytes, values) => bytes + values.byteLength, 0);
}

const PRODUCTS = 'limit: d² products';
const ADDITIONS = 'limit: d log₂ d additions';
const reading = (kind: WeightKind) => `limit: reading ${8 * weightBytes(kind, 1)}-bit weights`;

/** Lower bounds of a step with 128-bit SIMD. */
function limitsOf(kind: WeightKind): string[] {
  return kind === 'Hadamard' ? [ADDITIONS] : [PRODUCTS, reading(kind)];
}

/** The limits, measured as contestants: only the products, additions or memory reads. */
function limits(units: number, { time, times }: Work): Side {
  const steps = time * times;
  const arithmetic = simdLimit(0);
  const readers = new Map(
    KINDS.filter((kind) => kind !== 'Hadamard').map((kind) => {
      const reader = simdLimit(weightBytes(kind, units));
      return [reading(kind), () => reader.read(steps)];
    }),
  );
  const works: [string, () => void][] = [
    [PRODUCTS, () => arithmetic.multiply(units * units * steps)],
    ...readers,
    [ADDITIONS, () => arithmetic.add(units * Math.log2(units) * steps)],
  ];
  const contestant = ([name, work]: [string, () => void]): Contestant => ({
    name,
    computes: name,
    run: () => {
      work();
      return [];
    },
  });
  return { contestants: works.map(contestant), dispose() {} };
}

/** The last time step. */
function repeat<T>(times: number, work: () => T): T {
  let result = work();
  for (let k = 1; k < times; k++) result = work();
  return result;
}
