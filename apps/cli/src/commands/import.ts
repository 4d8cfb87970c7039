import { parseAssignment } from '../configuration/assignment.js';
import { IMPORTED_ACTIVATIONS, IMPORTED_CELLS, type ImportCommandOptions } from '../importing/import-options.js';
import { choiceOption, repeated } from '../options/option-readers.js';
import type { CommandDefinition } from './command.js';

export const importCommand: CommandDefinition<ImportCommandOptions> = {
  name: 'import',
  description: 'make a run from weights of PyTorch, Keras or ONNX',
  arguments: [{ name: '<file>', description: 'a .safetensors, .onnx, .keras, .weights.h5 or .h5' }],
  options: [
    {
      flags: '--cell <type>',
      description: `type of the recurrent layers, if the file must have it: ${IMPORTED_CELLS.join(', ')} (default: that of the file)`,
      read: choiceOption('--cell', IMPORTED_CELLS),
    },
    {
      flags: '--prefix <name>',
      description: 'safetensors: the recurrent module to import, like encoder.rnn; its other layers are ignored',
    },
    {
      flags: '--readout <name>',
      description:
        'safetensors: the dense layer after it, like fc (default: the only one that fits; with --prefix, none)',
    },
    { flags: '--no-readout', description: 'safetensors: import the recurrent layers alone' },
    {
      flags: '--activation <name>',
      description: `of a plain recurrent layer, where the file does not say: ${IMPORTED_ACTIVATIONS.join(', ')} (default: tanh)`,
      read: choiceOption('--activation', IMPORTED_ACTIVATIONS),
    },
    {
      flags: '--task <source>',
      description: 'what the network does: the name of a task, a preset, or the path of a .yaml file',
    },
    {
      flags: '--set <key=value>',
      description: 'change the configuration of the run, like task.file=walks.csv; may be repeated',
      read: repeated(parseAssignment),
    },
    { flags: '--out <folder>', description: 'run folder (default: runs/<file>-seed<seed>)' },
  ],
  details: `Without --task, shows what the file has and writes nothing.

With it, writes a run folder of step 0: the configuration, with the cell and the sizes of the file in section 'model', and both checkpoints,
with its weights, after their evaluation on validation sequences. Train it on with qornn train <run> --resume; eval, inspect and
quantize open it as it is. With --set model.recurrentQuantizer=…, its weights are quantized from the start. The name of a task stands for a
configuration with 1000 steps of Adam at a small rate.

Inputs must be as the network was trained on them: a series is standardized by its own data unless task.normalize is false. Classes are
in the order of the task, which the command prints.

A plain recurrent layer becomes an orthogonal one whose weight is not constrained. A readout that the file lacks starts at random values.
Layers may have different widths and cells, but one direction; import others in a script, with @qornn/importers. Files of PyTorch that
torch.save wrote are code and not opened; save safetensors. Files of Keras need the optional package jsfive.`,
  examples: [
    'qornn import lstm.safetensors',
    'qornn import lstm.safetensors --cell lstm --task activity.yaml --set task.normalize=false',
    'qornn import model.keras --task activity.yaml --out runs/imported',
    "qornn import gru.onnx --task copy --set task.T0=100 --set 'model.recurrentQuantizer={ name: uniform, bits: 8 }'",
  ],
  async run([file], options, terminal) {
    const { importFile } = await import('../importing/import-file.js');
    await importFile(file!, options, terminal);
  },
};
