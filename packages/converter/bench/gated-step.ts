import {
  type BenchmarkFactory,
  type Contestant,
  findPeer,
  type Onnxruntime,
  type OrtTensor,
  onnxruntime,
} from '@qornn/benchmarks';
import { createRuntime, serialize } from '@qornn/int-runtime';
import { type GatedCell, type GatedNetwork, gatedNetwork } from './gated-network.js';
import { normal } from './integer-network.js';
import { gatedGraph } from './onnx/gated-graph.js';
import { encodeModel } from './onnx/model.js';

const INPUTS = 16;
const OUTPUTS = 10;

/** The work of a run: the sequence, repeated often enough to be timed. */
interface Work {
  /** [time, inputs], and its time steps */
  sequence: Float32Array;
  samples: Float32Array[];
  times: number;
}

/** State vectors by name. */
type State = Readonly<Record<string, OrtTensor>>;

/** A time step of a GRU or LSTM by the integer engines and by onnxruntime in floating point. */
export function gatedStep(cell: GatedCell): BenchmarkFactory {
  return async ({ quick, parameters }) => {
    const d = quick ? 16 : Number(parameters.units);
    const time = quick ? 10 : 200;
    const sequence = normal(time * INPUTS, 7);
    const samples = Array.from({ length: time }, (_, t) => sequence.subarray(t * INPUTS, (t + 1) * INPUTS));
    const work = { sequence, samples, times: quick ? 1 : 4 };
    const network = gatedNetwork(cell, { units: d, inputs: INPUTS, outputs: OUTPUTS }, sequence);
    const { program: ort, state } = await findPeer(onnxruntime, 1);
    const own = await engines(network, work);
    const peers = ort ? await onnxruntimeSide(ort, network, work) : { contestants: [], dispose() {} };
    const peer = `onnxruntime, float ${cell.toUpperCase()}`;
    return {
      title: `a time step of a network, ${cell.toUpperCase()}, d ${d}; whole sequences of ${time}, or a call a step`,
      unit: 'µs' as const,
      perRun: time * work.times,
      baseline: 'qornn js, 8 bits',
      tolerance: 0.1,
      contestants: [...own.contestants, ...peers.contestants],
      peers: [state],
      goals: [
        { contestant: 'qornn wasm, 8 bits', against: peer, atLeast: 2 },
        { contestant: 'qornn wasm, 8 bits, a call a step', against: `${peer}, a call a step`, atLeast: 8 },
      ],
      dispose: async () => {
        own.dispose();
        await peers.dispose();
      },
    };
  };
}

async function engines({ model }: GatedNetwork, { sequence, samples, times }: Work) {
  const js = await createRuntime(model, { engine: 'js' });
  const wasm = await createRuntime(model, { engine: 'wasm' });
  const logits = (answer: Int32Array) => Float32Array.from(answer, (o) => o * model.readout.scale);
  const bytes = serialize(model).length;
  const whole = (engine: 'js' | 'wasm'): Contestant => ({
    name: `qornn ${engine}, 8 bits`,
    bytes,
    run() {
      let answer = new Int32Array(0);
      for (let k = 0; k < times; k++) answer = { js, wasm }[engine].run(sequence) as typeof answer;
      return logits(answer);
    },
  });
  const stepwise: Contestant = {
    name: 'qornn wasm, 8 bits, a call a step',
    bytes,
    run() {
      for (let k = 0; k < times; k++) {
        wasm.reset();
        for (const x of samples) wasm.step(x);
      }
      return logits(wasm.readout());
    },
  };
  return {
    contestants: [whole('wasm'), stepwise, whole('js')],
    dispose() {
      js.dispose();
      wasm.dispose();
    },
  };
}

async function onnxruntimeSide(ort: Onnxruntime, network: GatedNetwork, { sequence, samples, times }: Work) {
  const { cell, units } = network;
  const model = encodeModel(gatedGraph(network));
  const session = await ort.session(model);
  const zeros = () => ort.tensor(new Float32Array(units), [1, 1, units]);
  const start = (): State => (cell === 'gru' ? { h: zeros() } : { h: zeros(), c: zeros() });
  const x = ort.tensor(sequence, [samples.length, 1, INPUTS]);
  const steps = samples.map((sample) => ort.tensor(sample, [1, 1, INPUTS]));
  const name = `onnxruntime, float ${cell.toUpperCase()}`;
  const whole: Contestant = {
    name,
    bytes: model.length,
    async run() {
      let results = await session.run({ x, ...start() });
      for (let k = 1; k < times; k++) results = await session.run({ x, ...start() });
      return results.o!.data;
    },
  };
  const stepwise: Contestant = {
    name: `${name}, a call a step`,
    bytes: model.length,
    async run() {
      let answer: ArrayLike<number> = [];
      for (let k = 0; k < times; k++) {
        let state = start();
        for (const x of steps) {
          const { o, nextH, nextC } = await session.run({ x, ...state });
          state = cell === 'gru' ? { h: nextH! } : { h: nextH!, c: nextC! };
          answer = o!.data;
        }
      }
      return answer;
    },
  };
  return { contestants: [whole, stepwise], dispose: () => session.release() };
}
