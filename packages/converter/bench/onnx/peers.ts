import type { Contestant, Onnxruntime, OrtSession, OrtTensor } from '@qornn/benchmarks';
import type { IntegerNetwork } from '../integer-network.js';
import { encodeModel, type Graph } from './model.js';
import { lstmGraph, quantizedGraph, quantizedStepGraph, rnnGraph, rnnStepGraph } from './networks.js';

/** The work of the peers. */
export interface OnnxProblem {
  /** network with the float weights of the RNN */
  float: IntegerNetwork;
  /** network with the codes of the 8-bit RNN */
  quantized: IntegerNetwork;
  /** [time, inputs] */
  sequence: Float32Array;
  /** repetitions of the sequence per run */
  times: number;
  /** V relu(h) of a state, for peers that compute states only */
  readout(network: IntegerNetwork, h: ArrayLike<number>): Float32Array;
}

/** onnxruntime's contestants. */
export interface OnnxPeers {
  contestants: Contestant[];
  dispose(): Promise<void>;
}

/** onnxruntime networks on one core, each with the whole sequence in one call and with one step per call. */
export async function onnxPeers(ort: Onnxruntime, problem: OnnxProblem): Promise<OnnxPeers> {
  const { float, quantized, sequence, times, readout } = problem;
  const { inputs, units } = float;
  const time = sequence.length / inputs;
  const sessions: OrtSession[] = [];
  const open = async (graph: Graph) => {
    const model = encodeModel(graph);
    const session = await ort.session(model);
    sessions.push(session);
    return { session, bytes: model.length };
  };
  const zeros = (...shape: number[]) => ort.tensor(new Float32Array(units), shape);
  const stepInputs = (...shape: number[]) =>
    Array.from({ length: time }, (_, t) => ort.tensor(sequence.subarray(t * inputs, (t + 1) * inputs), shape));

  const whole = async (name: string, computes: string, graph: Graph, feeds: Record<string, OrtTensor>) => {
    const { session, bytes } = await open(graph);
    return {
      name: `onnxruntime, ${name}`,
      computes,
      bytes,
      async run() {
        let results = await session.run(feeds);
        for (let k = 1; k < times; k++) results = await session.run(feeds);
        return results.o!.data;
      },
    };
  };
  const stepwise = async (name: string, network: IntegerNetwork, graph: Graph) => {
    const { session, bytes } = await open(graph);
    const x = stepInputs(1, inputs);
    return {
      name: `onnxruntime, ${name}, a call a step`,
      computes: network.kind,
      bytes,
      async run() {
        let h = zeros(1, units);
        for (let k = 0; k < times; k++) {
          h = zeros(1, units);
          for (let t = 0; t < time; t++) h = (await session.run({ x: x[t]!, h })).next!;
        }
        return readout(network, h.data);
      },
    };
  };
  const lstmStepwise = async () => {
    const { session, bytes } = await open(lstmGraph(float));
    const x = stepInputs(1, 1, inputs);
    return {
      name: 'onnxruntime, float LSTM, a call a step',
      computes: 'LSTM',
      bytes,
      async run() {
        let answer: ArrayLike<number> = [];
        for (let k = 0; k < times; k++) {
          let [h, c] = [zeros(1, 1, units), zeros(1, 1, units)];
          for (let t = 0; t < time; t++) {
            const { o, nextH, nextC } = await session.run({ x: x[t]!, h, c });
            [h, c, answer] = [nextH!, nextC!, o!.data];
          }
        }
        return answer;
      },
    };
  };

  const x = ort.tensor(sequence, [time, 1, inputs]);
  const start = { h: zeros(1, 1, units), c: zeros(1, 1, units) };
  const rows = ort.tensor(sequence, [time, inputs]);
  const contestants = [
    await whole('float RNN', float.kind, rnnGraph(float), { x }),
    await whole('8-bit RNN', quantized.kind, quantizedGraph(quantized), { x: rows }),
    await whole('float LSTM', 'LSTM', lstmGraph(float), { x, ...start }),
    await stepwise('float RNN', float, rnnStepGraph(float)),
    await stepwise('8-bit RNN', quantized, quantizedStepGraph(quantized)),
    await lstmStepwise(),
  ];
  return { contestants, dispose: async () => void (await Promise.all(sessions.map((one) => one.release()))) };
}
