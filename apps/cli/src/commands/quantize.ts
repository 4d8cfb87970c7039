import { quantizationSchema, settingsOf } from '@qornn/training/settings';
import { parseAssignment } from '../configuration/assignment.js';
import { choiceOption, integerOption, numberOption, repeated } from '../options/option-readers.js';
import { settingOptions } from '../options/setting-options.js';
import type { QuantizeOptions } from '../quantization/quantize.js';
import type { CommandDefinition } from './command.js';

export const quantizeCommand: CommandDefinition<QuantizeOptions> = {
  name: 'quantize',
  description: 'quantize the activations of a run, write its integer model, and test it',
  arguments: [{ name: '<run>', description: 'a run folder' }],
  options: [
    ...settingOptions(settingsOf(quantizationSchema)),
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
section 'quantization' of the run's config.yaml, and from the defaults in parentheses where that does not say it. Reports integer metrics beside those of the quantized weights in floating point,
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
