import { type BenchmarkFactory, onnxruntime, onnxruntimeWeb } from '@qornn/benchmarks';
import { gatedEngines, plainGatedLoop } from './gated-engines.js';
import { type GatedCell, gatedModel, gatedNetwork } from './gated-network.js';
import { gatedKeras, gatedLiteRT, gatedTorch } from './gated-python.js';
import { gatedTfjs } from './gated-tfjs.js';
import { type GatedWork, stepsOf } from './gated-work.js';
import { normal } from './integer-network.js';
import { gatedOnnxPeer } from './onnx/gated-peers.js';
import { roundedModel } from './onnx/rounded-model.js';

const INPUTS = 16;
const OUTPUTS = 10;

/** A time step of a GRU or LSTM by the integer engines, and by the interpreters that people would use. */
export function gatedStep(cell: GatedCell): BenchmarkFactory {
  return async ({ quick, parameters }) => {
    const units = quick ? 16 : Number(parameters.units);
    const time = quick ? 10 : 200;
    const sequences = [normal(time * INPUTS, 7)];
    const work: GatedWork = { sequences, calibration: sequences, time, times: quick ? 1 : 4, stepwise: true };
    const network = gatedNetwork(cell, { units, inputs: INPUTS, outputs: OUTPUTS });
    const rounded = await roundedModel(network);
    const sides = [
      await gatedEngines('8 bits', gatedModel(network, sequences), work),
      plainGatedLoop(network, work),
      await gatedOnnxPeer(onnxruntime, network, work, rounded.model),
      await gatedOnnxPeer(onnxruntimeWeb, network, work, rounded.model),
      ...(await gatedTfjs(network, work)),
      await gatedTorch(network, work),
      await gatedKeras(network, work),
      // A GRU is no operation of LiteRT: it becomes a loop of operations in floating point.
      await gatedLiteRT(network, work, cell === 'gru' ? ['float'] : ['float', 'int8']),
    ];
    const peer = `onnxruntime, float ${cell.toUpperCase()}`;
    return {
      title: `a time step of a network, ${cell.toUpperCase()}, d ${units}; whole sequences of ${time}, or a call a step`,
      unit: 'µs' as const,
      perRun: stepsOf(work),
      baseline: 'qornn js, 8 bits',
      tolerance: 0.1,
      contestants: sides.flatMap(({ contestants }) => contestants),
      peers: [...sides.flatMap(({ peers = [] }) => peers), ...rounded.peers],
      missing: [...sides.flatMap(({ missing = [] }) => missing), ...rounded.missing],
      goals: [
        { contestant: 'qornn wasm, 8 bits', against: peer, atLeast: 2 },
        { contestant: 'qornn wasm, 8 bits, a call a step', against: `${peer}, a call a step`, atLeast: 8 },
      ],
      dispose: async () => {
        for (const side of sides) await side.dispose();
      },
    };
  };
}
