import { parseAssignment } from '../configuration/assignment.js';
import { choiceOption, integerOption, numberOption, repeated } from '../options/option-readers.js';
import type { QuantizeOptions } from '../quantization/quantize.js';
import type { CommandDefinition } from './command.js';

export const quantizeCommand: CommandDefinition<QuantizeOptions> = {
  name: 'quantize',
  description: 'quantize the activations of a run, write its integer model, and test it',
  arguments: [{ name: '<run>', description: 'a run folder' }],
  options: [
    { flags: '--state-bits <n>', description: 'of the state, 4 to 16', read: integerOption('--state-bits', 4, 16) },
    { flags: '--input-bits <n>', description: 'of the inputs, 2 to 16', read: integerOption('--input-bits', 2, 16) },
    {
      flags: '--readout-bits <n>',
      description: 'of the readout weights, 2 to 8',
      read: integerOption('--readout-bits', 2, 8),
    },
    {
      flags: '--weight-bits <n>',
      description: 'of weights trained without a quantizer, 2 to 8',
      read: integerOption('--weight-bits', 2, 8),
    },
    {
      flags: '--bias-bits <n>',
      description: 'of biases and thresholds, 4 to 18',
      read: integerOption('--bias-bits', 4, 18),
    },
    {
      flags: '--calibration <method>',
      description: 'range of inputs and states: max, percentile, mse or kl',
      read: choiceOption('--calibration', ['max', 'percentile', 'mse', 'kl']),
    },
    {
      flags: '--percentile <fraction>',
      description: 'of the magnitudes that --calibration percentile keeps, like 0.9999',
      read: numberOption('--percentile', 'a number in (0, 1]', (value) => value > 0 && value <= 1),
    },
    {
      flags: '--state-scales <of>',
      description: 'one scale a layer (tensor), or one a unit (row)',
      read: choiceOption('--state-scales', ['tensor', 'row']),
    },
    {
      flags: '--scale <kind>',
      description: 'scales as calibrated (multiplier), or powers of two (pow2)',
      read: choiceOption('--scale', ['multiplier', 'pow2']),
    },
    {
      flags: '--calibration-sequences <n>',
      description: 'training sequences to calibrate on',
      read: integerOption('--calibration-sequences', 1),
    },
    { flags: '--bias-correction', description: 'correct the readout by what integers change in its mean' },
    { flags: '--no-bias-correction', description: 'leave the readout as it was trained' },
    {
      flags: '--sequences <n>',
      description: 'unseen sequences to test on (default: 128; of data from files, up to a million time steps)',
      read: integerOption('--sequences', 1),
    },
    {
      flags: '--checkpoint <which>',
      description: 'best or last (default: best)',
      read: choiceOption('--checkpoint', ['best', 'last']),
    },
    {
      flags: '--search',
      description: 'find the fewest bits of states, inputs and readout; bits that are given are the most',
    },
    {
      flags: '--max-drop <n>',
      description: 'what --search may lose: points of a fraction, percent of a loss (default: 0.3)',
      read: numberOption('--max-drop', 'a number ≥ 0', (value) => value >= 0),
    },
    { flags: '--out <file>', description: 'model file (default: model.qornn.safetensors in the run folder)' },
    {
      flags: '--set <key=value>',
      description: 'option of the task, like file=moved.csv; may be repeated',
      read: repeated(parseAssignment),
    },
    {
      flags: '--changed-data',
      description: 'calibrate on data that are not those of the run any more, as the run reads',
    },
  ],
  details: `Weights keep the bits they were trained with; this chooses those of states, inputs and readout. What is not given comes from the
section 'quantization' of the run's config.yaml. Reports integer metrics beside those of the quantized weights in floating point,
how often both agree, and, step by step, how many states lie at an end of their range and how far they stand above the noise of
rounding; all of it is written beside the model, as quantization.json.

--search tries settings on validation sequences, each on a line of stderr, and writes the model of the fewest bits whose metric (the
one the task is judged by) is at most --max-drop worse than with states in floating point: percentage points of a recall or
accuracy, or percent by which a loss rises. State bits are halved in on first, then those of inputs and readout; what it
returns has been tried itself, and so has every setting with one bit less. A small --max-drop asks for many --sequences, for a few
wrong answers more or less are chance. Where nothing holds, nothing is written.

The model carries the names and scales that the run was trained with, from its data.json. Where the data have changed since, it is
refused with what differs; --changed-data calibrates and tests on what is there now, and keeps the names and scales of the run.`,
  examples: [
    'qornn quantize runs/demo-seed0',
    'qornn quantize runs/demo-seed0 --state-bits 10 --calibration mse --state-scales row',
    'qornn quantize runs/demo-seed0 --scale pow2 --out pow2.qornn.safetensors',
    'qornn quantize runs/demo-seed0 --search --max-drop 0.3',
  ],
  async run([run], options, terminal) {
    const { quantize } = await import('../quantization/quantize.js');
    await quantize(run!, options, terminal);
  },
};
