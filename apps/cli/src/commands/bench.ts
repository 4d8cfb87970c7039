import type { BenchOptions } from '../benchmarks/bench-options.js';
import { parameterOption } from '../benchmarks/parameter-option.js';
import { choiceOption, integerOption, numberOption, repeated } from '../options/option-readers.js';
import type { CommandDefinition } from './command.js';

export const benchCommand: CommandDefinition<BenchOptions> = {
  name: 'bench',
  description: 'benchmark against TensorFlow.js, PyTorch and ONNX Runtime',
  arguments: [{ name: '[group]', description: 'training or inference (default: both)' }],
  options: [
    { flags: '--filter <text>', description: 'run only benchmarks whose name contains this text' },
    { flags: '--quick', description: 'tiny sizes: a smoke test without meaningful timings' },
    {
      flags: '--rounds <n>',
      description: 'most measurements of each contestant (default: 9; with a commit 5 in each process)',
      read: integerOption('--rounds', 1, 1000),
    },
    { flags: '--units <list>', description: 'values of the parameter units, such as 64,128 or 64..512*2' },
    { flags: '--bits <list>', description: 'values of the parameter bits, such as 2..8 or 2..8+2' },
    {
      flags: '--parameter <name=list>',
      description: 'values of any parameter; may be repeated',
      read: repeated(parameterOption),
    },
    {
      flags: '--format <name>',
      description: 'table, markdown, csv or json (default: table)',
      read: choiceOption('--format', ['table', 'markdown', 'csv', 'json']),
    },
    {
      flags: '--out <file>',
      description:
        'save the record, with all samples, as JSON; with a commit a folder for the records of all pairs, to go on with',
    },
    {
      flags: '--compare <name...>',
      description: 'compare with a record or with a commit; with two records, nothing is measured',
    },
    { flags: '--all', description: 'with --compare: show also what did not move' },
    {
      flags: '--min-effect <percent>',
      description: 'with --compare: smallest change that counts (default: 5; with a record 10)',
      read: numberOption('--min-effect', 'a number ≥ 0', (percent) => percent >= 0),
    },
    {
      flags: '--pairs <n>',
      description: 'with a commit: pairs of processes for each benchmark (default: 8)',
      read: integerOption('--pairs', 3, 1000),
    },
    {
      flags: '--max-pairs <n>',
      description: 'with a commit: most pairs of a benchmark while a row is unclear (default: twice --pairs)',
      read: integerOption('--max-pairs', 3, 10000),
    },
    { flags: '--fail-on-slower', description: 'with --compare: exit code 1 if a row is slower' },
  ],
  details: `Each benchmark alternates with its peers in one run, on the wasm backend: loops and layers of TensorFlow.js, with its own kernels and
with ours; PyTorch, Keras, LiteRT and TFLite Micro where a Python has them, python3 or one that QORNN_PYTHON lists; ONNX Runtime if onnxruntime-node or
onnxruntime-web is installed here or in the folder QORNN_ONNXRUNTIME. What is missing is listed, with how to get it.
Every registered quantizer, parametrization, cell and kind of integer layer has a row. --plugin loads a module that registers more, which are
measured, too: a package, or a path that begins with . or /, as in the plugins of a configuration.
Takes about 15 minutes; inference alone takes one.
A benchmark that takes parameters is measured for each combination of their values. --units, --bits and --parameter replace the values, and leave out
benchmarks that do not take the parameter. 2..8 is a range with both ends, 2..8+2 one with a step, 64..512*2 one with a factor.
--compare names what moved beyond noise. With a record, it measures now what the record measured, and judges rows relative to the
machine, which others may use, too. With a commit, which needs a clone of the repository, it builds the commit in a temporary git worktree and measures
both in turns, which finds smaller changes; benchmarks with unclear rows get more pairs. Compared is the time of the processor where one thread does the
work. A name that is a file is a record. Exit code 0 whatever moved, unless --fail-on-slower is given.
A benchmark that fails is named at the end, with exit code 1; the others are measured, printed and saved.
Ctrl-C prints and saves what was measured until then, marked as incomplete; with a commit, the same command with --out and the folder that it names goes
on with the pairs, also after a failure.`,
  examples: [
    'qornn bench training',
    'qornn bench inference --quick',
    'qornn bench --filter quantizers --plugin ./my-quantizer',
    'qornn bench --filter integer-step --units 64..512*2 --format markdown',
    'qornn bench inference --out before.json',
    'qornn bench --compare before.json --fail-on-slower',
    'qornn bench --compare before.json after.json --all',
    'qornn bench inference --compare main',
    'qornn bench inference --compare main --out pairs',
    'qornn bench --json > bench.json',
  ],
  async run([group], options, terminal) {
    const { bench } = await import('../benchmarks/bench.js');
    await bench(group, options, terminal);
  },
};
