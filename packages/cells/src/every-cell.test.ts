import { describeCell } from './conformance/index.js';
import { fastGRNN } from './fast-grnn.js';
import { fastRNN } from './fast-rnn.js';
import { quantizedLSTM } from './quantized-lstm.js';
import { EVERY_CELL } from './testing/every-cell.js';

/** The projects of vitest.config.ts run this on wasm and on cpu. */
const backends = [process.env.QORNN_TEST_BACKEND ?? 'wasm'];

for (const [name, make] of EVERY_CELL) {
  // Orthogonal weights and relu have gradients that finite differences do not show; their own tests check them.
  describeCell(name, make, {
    gradient: name.startsWith('Orthogonal') ? 'finite' : 'differences',
    backends,
    // Signs have one bit already.
    ...(name.endsWith('Hadamard') && { recurrentQuantizer: 'none' }),
    ...(name.endsWith('tanh') && { integerForm: false }),
  });
}
describeCell('FastRNN of low rank', (options) => fastRNN({ ...options, wRank: 2, uRank: 3 }), { backends });
// Rounding has the straight-through gradient.
describeCell('FastGRNN with rounded states', (options) => fastGRNN({ ...options, stateQuantizer: { bits: 10 } }), {
  gradient: 'finite',
  backends,
});
describeCell(
  'LSTM with rounded states',
  (options) => quantizedLSTM({ ...options, stateQuantizer: { bits: 12 }, cellStateQuantizer: { bits: 12 } }),
  { gradient: 'finite', backends },
);
