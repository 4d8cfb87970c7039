import { quantizationSchema, settingsOf } from '@qornn/training/settings';
import { parseAssignment } from '../configuration/assignment.js';
import { byteSizeOption, choiceOption, integerOption, numberOption, repeated } from '../options/option-readers.js';
import { settingOptions } from '../options/setting-options.js';
import type { QuantizeOptions } from '../quantization/quantize.js';
import type { CommandDefinition } from './command.js';

export const quantizeCommand: CommandDefinition<QuantizeOptions> = {
  name: 'quantize',
  description: 'quantize the activations of a run, write its integer model and evaluate it',
  arguments: [{ name: '<run>', description: 'a run folder' }],
  options: [
    ...settingOptions(settingsOf(quantizationSchema)),
    {
      flags: '--sequences <n>',
      description: 'number of test sequences (default: 128; for data from files, up to a million time steps)',
      read: integerOption('--sequences', 1),
    },
    {
      flags: '--checkpoint <which>',
      description: 'checkpoint of the run: best or last (default: best)',
      read: choiceOption('--checkpoint', ['best', 'last']),
    },
    {
      flags: '--search',
      description:
        'search for the fewest bits of states, cell states, inputs, readout, and weights trained without a quantizer; given bits are upper limits',
    },
    {
      flags: '--max-drop <n>',
      description: 'allowed drop for --search: percentage points of a fraction, percent of a loss (default: 0.3)',
      read: numberOption('--max-drop', 'a number ≥ 0', (value) => value >= 0),
    },
    {
      flags: '--max-bytes <size>',
      description: 'bytes that the model file may have, for --search: finds the bits of weights with the best metric',
      read: byteSizeOption('--max-bytes'),
    },
    { flags: '--out <file>', description: 'model file (default: model.qornn.safetensors in the run folder)' },
    {
      flags: '--set <key=value>',
      description: 'option of the task, like file=moved.csv; may be repeated',
      read: repeated(parseAssignment),
    },
    {
      flags: '--changed-data',
      description: 'calibrate on data that have changed since the run',
    },
  ],
  details: `Weights keep the bits they were trained with; the options set the bits of states, cell states, inputs, readout, and weights that were
trained without a quantizer. Options that are not given come from section 'quantization' of the run's config.yaml, else from the defaults in
parentheses. The report compares the integer model with the quantized weights in floating point: metrics, agreement, and saturation and
signal-to-noise ratio of the states per time step. It lists the bits and the step of every number of the model, and whether they were
chosen, trained, calibrated or are the default. It is saved next to the model as quantization.json.

Bits of all layers hold for layers without bits of their own: --state-bits 12 --layer 1:state-bits=8,cell-bits=10.

--search tries settings on validation sequences, prints each on stderr, and writes the model with the fewest bits whose primary metric
is at most --max-drop worse than with floating-point states: percentage points of recall or accuracy, percent of increase of a loss. It
bisects the bits of weights first, then those of states, cell states, inputs and readout. The result has been evaluated itself, and so has
every setting with one bit less. With --max-bytes it tries every setting of the weights that fits and cannot have one bit more, and takes
the best; states and inputs do not change the file, and keep their bits. A small --max-drop needs many --sequences, because a few wrong answers are chance. If no setting is good enough, nothing
is written.

The model contains the names and scales of the run, from its data.json. If the data have changed since, the command fails and lists the
differences; --changed-data calibrates and evaluates on the current data, with the names and scales of the run.`,
  examples: [
    'qornn quantize runs/demo-seed0',
    'qornn quantize runs/demo-seed0 --state-bits 10 --calibration mse --state-scales row',
    'qornn quantize runs/demo-seed0 --scale pow2 --out pow2.qornn.safetensors',
    'qornn quantize runs/demo-seed0 --search --max-drop 0.3',
    'qornn quantize runs/copy-1000-lstm-seed0 --cell-bits 12 --recurrent-bits 4 --weight-scales row',
  ],
  async run([run], options, terminal) {
    const { quantize } = await import('../quantization/quantize.js');
    await quantize(run!, options, terminal);
  },
};
