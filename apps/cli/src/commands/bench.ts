import type { BenchOptions } from '../benchmarks/bench.js';
import type { CommandDefinition } from './command.js';

export const benchCommand: CommandDefinition<BenchOptions> = {
  name: 'bench',
  description: 'benchmark against TensorFlow.js, PyTorch and ONNX Runtime',
  arguments: [{ name: '[group]', description: 'training or inference (default: both)' }],
  options: [
    { flags: '--filter <text>', description: 'run only benchmarks whose name contains this text' },
    { flags: '--quick', description: 'tiny sizes: a smoke test without meaningful timings' },
  ],
  details: `Each benchmark alternates with its peers in one run, on the wasm backend: loops and layers of TensorFlow.js, with its own kernels and
with ours; PyTorch's loop and its modules if python3 has torch; ONNX Runtime if onnxruntime-node is installed here or in the folder QORNN_ONNXRUNTIME.
Every registered quantizer, parametrization, cell and kind of integer layer has a row. --plugin loads a module that registers more, which are
measured, too: a package, or a path that begins with . or /, as in the plugins of a configuration.
Takes about 15 minutes; inference alone takes one.`,
  examples: [
    'qornn bench training',
    'qornn bench inference --quick',
    'qornn bench --filter lstm',
    'qornn bench --filter quantizers --plugin ./my-quantizer',
    'qornn bench --json > bench.json',
  ],
  async run([group], options, terminal) {
    const { bench } = await import('../benchmarks/bench.js');
    await bench(group, options, terminal);
  },
};
