import { describeCell } from './conformance/index.js';
import { fastRNN } from './fast-rnn.js';
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
