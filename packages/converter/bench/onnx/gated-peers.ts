import { type Contestant, findPeer, type Onnxruntime, type OrtTensor, type Peer } from '@qornn/benchmarks';
import type { GatedNetwork } from '../gated-network.js';
import type { GatedSide, GatedWork } from '../gated-work.js';
import { gatedGraph } from './gated-graph.js';
import { encodeModel } from './model.js';

/** State vectors by name. */
type State = Readonly<Record<string, OrtTensor>>;

/** onnxruntime's GRU or LSTM in floating point, on one core: in Node or in WebAssembly. */
export async function gatedOnnxPeer(
  peer: Peer<Onnxruntime>,
  network: GatedNetwork,
  work: GatedWork,
): Promise<GatedSide> {
  const { program: ort, state } = await findPeer(peer, 1);
  if (!ort) return { contestants: [], peers: [state], dispose() {} };
  const { cell, units, inputs } = network;
  const { sequences, time, times } = work;
  const model = encodeModel(gatedGraph(network));
  const session = await ort.session(model);
  const zeros = () => ort.tensor(new Float32Array(units), [1, 1, units]);
  const start = (): State => (cell === 'gru' ? { h: zeros() } : { h: zeros(), c: zeros() });
  const whole = sequences.map((sequence) => ort.tensor(sequence, [time, 1, inputs]));
  const steps = sequences.map((sequence) =>
    Array.from({ length: time }, (_, t) => ort.tensor(sequence.subarray(t * inputs, (t + 1) * inputs), [1, 1, inputs])),
  );
  const name = `${peer.name}, float ${cell.toUpperCase()}`;
  const contestants: Contestant[] = [
    {
      name,
      bytes: model.length,
      async run() {
        const answers: number[][] = [];
        for (let k = 0; k < times; k++) {
          for (const [i, x] of whole.entries()) answers[i] = Array.from((await session.run({ x, ...start() })).o!.data);
        }
        return answers.flat();
      },
    },
    {
      name: `${name}, a call a step`,
      bytes: model.length,
      async run() {
        const answers: number[][] = [];
        for (let k = 0; k < times; k++) {
          for (const [i, sequence] of steps.entries()) {
            let state = start();
            for (const x of sequence) {
              const { o, nextH, nextC } = await session.run({ x, ...state });
              state = cell === 'gru' ? { h: nextH! } : { h: nextH!, c: nextC! };
              answers[i] = Array.from(o!.data);
            }
          }
        }
        return answers.flat();
      },
    },
  ];
  return {
    contestants: work.stepwise ? contestants : contestants.slice(0, 1),
    peers: [state],
    dispose: () => session.release(),
  };
}
