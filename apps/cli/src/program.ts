import { Command } from 'commander';
import type { DemoOptions } from './commands/demo.js';
import type { EvalOptions } from './commands/eval.js';
import type { QuantizeOptions } from './commands/quantize.js';
import type { ResultsOptions } from './commands/results.js';
import type { TrustOptions } from './commands/trust.js';
import { parseAssignment } from './configuration/assignment.js';
import { addDataCommands } from './data-commands.js';
import type { Terminal } from './display/terminal.js';
import { UsageError } from './errors.js';
import type { GlobalOptions } from './global-options.js';
import { choiceOption, integerOption, listOption, numberOption, repeated } from './options.js';
import { addTrainingCommands } from './training-commands.js';

/** What the program needs from outside, so that it can be run without a process. */
export interface ProgramOptions {
  version: string;
  /** made when the options are known */
  terminal(options: GlobalOptions): Terminal;
  writeOut(text: string): void;
}

/** The command tree. Commands load what they need when they run, so that `--help` is there at once. */
export function createProgram({ version, terminal, writeOut }: ProgramOptions): Command {
  const program = new Command('qornn')
    .description('Train recurrent networks with few-bit, nearly orthogonal weights, and run them in integers.')
    .version(version, '--version', 'print the version')
    .option(
      '--backend <name>',
      'auto, tensorflow-gpu, tensorflow, wasm or cpu (default: QORNN_BACKEND, else auto; of a run that is resumed, its own)',
    )
    .option('--seed <integer>', 'of weights and data; takes the place of the configuration’s', integerOption('--seed'))
    .option('--json', 'print exactly one JSON document on stdout, everything else on stderr')
    .option('--allow-plugins', 'load the plugins that a run folder lists: they are code, by whoever made it')
    .option('--verbose', 'show stack traces of errors')
    .helpOption('-h, --help', 'explain the command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({ writeOut, writeErr: () => {}, outputError: () => {} })
    .exitOverride()
    .addHelpText('after', overview);

  /** Runs a command's action with all options, its own and the global ones. */
  const action =
    (run: (args: string[], options: GlobalOptions, terminal: Terminal) => Promise<void>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      const options = command.optsWithGlobals<GlobalOptions>();
      requireNothingEmpty(command.args, options);
      await run(command.args, options, terminal(options));
    };

  program
    .command('demo')
    .description('train a network that remembers, quantize it, run it in integers')
    .option('--out <folder>', 'run folder (default: a fresh one, runs/demo-seed<seed>)')
    .option('--sequences <n>', 'unseen sequences to test on (default: 128)', integerOption('--sequences', 1))
    .option('--set <key=value>', 'change the preset; may be repeated', repeated(parseAssignment))
    .addHelpText('after', demoHelp)
    .action(
      action(async (_args, options, output) => {
        const { demo } = await import('./commands/demo.js');
        await demo(options as DemoOptions, output);
      }),
    );

  program
    .command('presets')
    .description('list what can be trained out of the box')
    .action(
      action(async (_args, _options, output) => {
        const { presets } = await import('./commands/presets.js');
        await presets(output);
      }),
    );

  addDataCommands(program, action);
  addTrainingCommands(program, action);

  program
    .command('eval')
    .description('evaluate a run or an integer model on unseen sequences')
    .argument('<path>', 'a run folder, or a model.qornn.safetensors')
    .option(
      '--sequences <n>',
      'how many (default: 256; of data from files, up to a million time steps)',
      integerOption('--sequences', 1),
    )
    .option(
      '--checkpoint <which>',
      'of a run: best or last (default: best)',
      choiceOption('--checkpoint', ['best', 'last']),
    )
    .option('--task <name>', 'of a model file that lies outside its run folder')
    .option(
      '--set <key=value>',
      'option of the task, like T0=200 or file=other.csv; may be repeated',
      repeated(parseAssignment),
    )
    .addHelpText('after', evalHelp)
    .action(
      action(async ([path], options, output) => {
        const { evaluatePath } = await import('./commands/eval.js');
        await evaluatePath(path!, options as EvalOptions, output);
      }),
    );

  program
    .command('quantize')
    .description('quantize the activations of a run, write its integer model, and test it')
    .argument('<run>', 'a run folder')
    .option('--state-bits <n>', 'of the state, 4 to 16', integerOption('--state-bits', 4, 16))
    .option('--input-bits <n>', 'of the inputs, 2 to 16', integerOption('--input-bits', 2, 16))
    .option('--readout-bits <n>', 'of the readout weights, 2 to 8', integerOption('--readout-bits', 2, 8))
    .option('--weight-bits <n>', 'of weights trained without a quantizer, 2 to 8', integerOption('--weight-bits', 2, 8))
    .option('--bias-bits <n>', 'of biases and thresholds, 4 to 18', integerOption('--bias-bits', 4, 18))
    .option(
      '--calibration <method>',
      'range of inputs and states: max, percentile, mse or kl',
      choiceOption('--calibration', ['max', 'percentile', 'mse', 'kl']),
    )
    .option(
      '--percentile <fraction>',
      'of the magnitudes that --calibration percentile keeps, like 0.9999',
      numberOption('--percentile', 'a number in (0, 1]', (value) => value > 0 && value <= 1),
    )
    .option(
      '--state-scales <of>',
      'one scale a layer (tensor), or one a unit (row)',
      choiceOption('--state-scales', ['tensor', 'row']),
    )
    .option(
      '--scale <kind>',
      'scales as calibrated (multiplier), or powers of two (pow2)',
      choiceOption('--scale', ['multiplier', 'pow2']),
    )
    .option(
      '--calibration-sequences <n>',
      'training sequences to calibrate on',
      integerOption('--calibration-sequences', 1),
    )
    .option('--bias-correction', 'correct the readout by what integers change in its mean')
    .option('--no-bias-correction', 'leave the readout as it was trained')
    .option(
      '--sequences <n>',
      'unseen sequences to test on (default: 128; of data from files, up to a million time steps)',
      integerOption('--sequences', 1),
    )
    .option('--checkpoint <which>', 'best or last (default: best)', choiceOption('--checkpoint', ['best', 'last']))
    .option('--search', 'find the fewest bits of states, inputs and readout; bits that are given are the most')
    .option(
      '--max-drop <n>',
      'what --search may lose: points of a fraction, percent of a loss (default: 0.3)',
      numberOption('--max-drop', 'a number ≥ 0', (value) => value >= 0),
    )
    .option('--out <file>', 'model file (default: model.qornn.safetensors in the run folder)')
    .option('--set <key=value>', 'option of the task, like file=moved.csv; may be repeated', repeated(parseAssignment))
    .option('--changed-data', 'calibrate on data that are not those of the run any more, as the run reads')
    .addHelpText('after', quantizeHelp)
    .action(
      action(async ([run], options, output) => {
        const { quantize } = await import('./commands/quantize.js');
        await quantize(run!, options as QuantizeOptions, output);
      }),
    );

  program
    .command('inspect')
    .description('show what is in a run folder or an integer model')
    .argument('<path>', 'a run folder, or a model.qornn.safetensors')
    .addHelpText('after', inspectHelp)
    .action(
      action(async ([path], options, output) => {
        const { inspect } = await import('./commands/inspect.js');
        await inspect(path!, options, output);
      }),
    );

  program
    .command('trust')
    .description('let commands load the plugins of run folders that somebody else made')
    .argument('<run...>', 'run folders')
    .option('--remove', 'take it back')
    .addHelpText('after', trustHelp)
    .action(
      action(async (runs, options, output) => {
        const { trust } = await import('./commands/trust.js');
        await trust(runs, options as TrustOptions, output);
      }),
    );

  const results = program
    .command('results')
    .description('show what the models of a folder reach, from the records beside them')
    .option('--models <folder>', 'where models and records are (default: models)')
    .option('--out <file>', 'write the page there, as RESULTS.md')
    .addHelpText('after', resultsHelp)
    .action(
      action(async (_args, options, output) => {
        const { results } = await import('./commands/results.js');
        await results(options as ResultsOptions, output);
      }),
    );
  results
    .command('add')
    .description('measure finished runs, and keep their integer models and records')
    .argument('<run...>', 'run folders')
    .option('--models <folder>', 'where to keep them (default: models)')
    .option('--sequences <n>', 'test sequences (default: 512)', integerOption('--sequences', 1))
    .option(
      '--state-bits <list>',
      'bits of states to measure with (default: 8,10,12,16)',
      listOption(integerOption('--state-bits', 4, 16)),
    )
    .action(
      action(async (runs, options, output) => {
        const { addResults } = await import('./commands/results.js');
        await addResults(runs, options as ResultsOptions, output);
      }),
    );

  program
    .command('bench')
    .description('measure this machine beside its peers')
    .argument('[group]', 'training or inference (default: both)')
    .option('--filter <text>', 'only benchmarks whose name contains this')
    .option('--quick', 'tiny sizes: whether it works, not how fast it is')
    .addHelpText('after', benchHelp)
    .action(
      action(async ([group], options, output) => {
        const { bench } = await import('./commands/bench.js');
        await bench(group, options, output);
      }),
    );

  return program;
}

/** @throws UsageError for an empty path or name, as a variable gives it that is not set: the folder that it then means was not asked for */
function requireNothingEmpty(args: readonly string[], options: object): void {
  if (args.includes('')) throw new UsageError('an argument is empty; name a file, a folder or a preset');
  const [option] = Object.entries(options).find(([, value]) => value === '') ?? [];
  if (option === undefined) return;
  const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError(`--${flag}: '' is not allowed; leave it out, or name something`);
}

const overview = `
The way of the data:
  train      preset or YAML  →  runs/<name>-seed<seed>/   config.yaml, metrics.jsonl, checkpoints/, summary.json
  quantize   run folder      →  runs/…/model.qornn.safetensors   integers only
  eval, inspect              →  either of them
  runs                       →  all of them, side by side

Examples:
  qornn demo
  qornn train copy-1000 --seed 7
  qornn eval runs/copy-1000-seed7

Exit codes: 0 done; 1 the work failed, or its output could not be written; 2 a flag, preset or configuration is wrong; 130 Ctrl-C, 143
SIGTERM, 129 SIGHUP, after saving. A second signal ends at once.`;

const demoHelp = `
Trains the preset 'demo' on the copy task (ten symbols to be said again after a long silence), calibrates the activations on
training sequences, compiles, and runs the integer engine on sequences it has never seen. At most three minutes of training.

Examples:
  qornn demo
  qornn demo --seed 7 --json > demo.json
  qornn demo --set task.T0=100 --set model.recurrentQuantizer.bits=5`;

const evalHelp = `
A run is evaluated with its latent weights (full precision, orthogonal), its quantized weights and, if it holds a
model.qornn.safetensors, in integers. A model file alone is run by the integer engine; its task is that of the config.yaml beside
it, or the one that --task names. --seed draws other test sequences, where a seed draws them. Of data from files, all test sequences
are run, or a fair part: the same for every run, with as much of each class as the whole has; the output says how many of how many.

A run, and a model made of one, know their data. Other data are named with --set file=…, and read as the network reads: columns by
name, in its order, with its own mean and deviation, and classes by label; all of them are evaluated, unless --set split says how to
divide them. Data of a run that have changed since are refused with what differs; of a file that has only grown, what was there is
read. An integer model that is older than the weights of its run is left out, and that is said.

Examples:
  qornn eval runs/demo-seed0
  qornn eval runs/demo-seed0/model.qornn.safetensors --sequences 1000
  qornn eval model.qornn.safetensors --task copy --set T0=200
  qornn eval runs/activity-seed0 --set file=tuesday.csv
  qornn eval model.qornn.safetensors --task series --set file=tuesday.csv --set label=activity --set sequence=session`;

const quantizeHelp = `
Weights keep the bits they were trained with; this chooses those of states, inputs and readout. What is not given comes from the
section 'quantization' of the run's config.yaml. Reports integer metrics beside those of the quantized weights in floating point,
how often both agree, and, step by step, how many states lie at an end of their range and how far they stand above the noise of
rounding; all of it is written beside the model, as quantization.json.

--search tries settings on validation sequences, each on a line of stderr, and writes the model of the fewest bits whose metric (the
one the task is judged by) is at most --max-drop worse than with states in floating point: percentage points of a recall or
accuracy, or percent by which a loss rises. State bits are halved in on first, then those of inputs and readout; what it
returns has been tried itself, and so has every setting with one bit less. A small --max-drop asks for many --sequences, for a few
wrong answers more or less are chance. Where nothing holds, nothing is written.

The model carries the names and scales that the run was trained with, from its data.json. Where the data have changed since, it is
refused with what differs; --changed-data calibrates and tests on what is there now, and keeps the names and scales of the run.

Examples:
  qornn quantize runs/demo-seed0
  qornn quantize runs/demo-seed0 --state-bits 10 --calibration mse --state-scales row
  qornn quantize runs/demo-seed0 --scale pow2 --out pow2.qornn.safetensors
  qornn quantize runs/demo-seed0 --search --max-drop 0.3`;

const inspectHelp = `
Of a run: configuration, summary, and how orthogonal each recurrent weight is, before and after quantization. Of a model file:
layers, bits, multipliers, bytes, and how far the accumulators stay from overflow.

Examples:
  qornn inspect runs/demo-seed0
  qornn inspect runs/demo-seed0/model.qornn.safetensors --json`;

const trustHelp = `
A configuration may list plugins, which are code. 'train' loads those of a configuration that you name, and remembers the folder it
makes; of any other folder, no command loads code, and what needs it says so. A folder is remembered as it is: with another list of
plugins, or other code in them, it is another one. --allow-plugins allows them for one command.

Examples:
  qornn trust shared/copy-1000-seed0
  qornn trust --remove shared/copy-1000-seed0`;

const resultsHelp = `
Without a subcommand: the page of results, from the summary.json beside each model. 'results add' measures finished runs with latent,
quantized and integer weights, and puts model and record into <models>/<name>-seed<seed>.

Examples:
  qornn results add runs/copy-1000-seed0 runs/copy-1000-seed1
  qornn results --out RESULTS.md`;

const benchHelp = `
Every figure stands beside that of a peer, measured in turns in one run, always on the wasm backend: loops and layers of TensorFlow.js
as it is and with our kernels in place and, where they are found, PyTorch's loop (a python3 with torch) and onnxruntime (npm install
onnxruntime-node here, or in a folder that QORNN_ONNXRUNTIME names). Some fifteen minutes; inference alone, one.

Examples:
  qornn bench training
  qornn bench inference --quick
  qornn bench --filter lstm
  qornn bench --json > bench.json`;
