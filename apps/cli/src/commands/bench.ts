import type { BenchOptions } from '../benchmarks/bench.js';
import type { CommandDefinition } from './command.js';

export const benchCommand: CommandDefinition<BenchOptions> = {
  name: 'bench',
  description: 'measure this machine beside its peers',
  arguments: [{ name: '[group]', description: 'training or inference (default: both)' }],
  options: [
    { flags: '--filter <text>', description: 'only benchmarks whose name contains this' },
    { flags: '--quick', description: 'tiny sizes: whether it works, not how fast it is' },
  ],
  details: `Every figure stands beside that of a peer, measured in turns in one run, always on the wasm backend: loops and layers of TensorFlow.js
as it is and with our kernels in place and, where they are found, PyTorch's loop (a python3 with torch) and onnxruntime (npm install
onnxruntime-node here, or in a folder that QORNN_ONNXRUNTIME names). Some fifteen minutes; inference alone, one.`,
  examples: [
    'qornn bench training',
    'qornn bench inference --quick',
    'qornn bench --filter lstm',
    'qornn bench --json > bench.json',
  ],
  async run([group], options, terminal) {
    const { bench } = await import('../benchmarks/bench.js');
    await bench(group, options, terminal);
  },
};
