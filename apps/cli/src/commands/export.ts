import type { ExportCCommandOptions } from '../exporting/export-c.js';
import { FORMATS, SAMPLES, TARGETS } from '../exporting/export-choices.js';
import type { ExportJsonCommandOptions } from '../exporting/export-json.js';
import type { ExportOnnxCommandOptions } from '../exporting/export-onnx.js';
import type { ExportSizeCommandOptions } from '../exporting/export-size.js';
import { byteSizeOption, choiceOption, integerOption, listOption, numbersOption } from '../options/option-readers.js';
import type { CommandDefinition, OptionDefinition } from './command.js';

const model = { name: '<model>', description: 'a model.qornn.safetensors, or a run folder that has one' };

const sampleOptionDefinitions: readonly OptionDefinition[] = [
  {
    flags: '--samples <type>',
    description: `integers that the network reads: ${SAMPLES.join(', ')} (default: int16); codes: those that a program made itself`,
    read: choiceOption('--samples', SAMPLES),
  },
  {
    flags: '--count-scale <numbers>',
    description:
      'what a sample of 1 is worth in the unit of the training data, one number or one per input (default: 1)',
    read: numbersOption('--count-scale'),
  },
  {
    flags: '--count-offset <numbers>',
    description: 'what a sample of 0 is worth there (default: 0)',
    read: numbersOption('--count-offset'),
  },
];

const limitOptionDefinitions: readonly OptionDefinition[] = [
  {
    flags: '--device <names>',
    description: 'microcontrollers that it must fit, separated by commas; qornn export size lists them',
    read: listOption((name: string) => name.trim()),
  },
  {
    flags: '--max-flash <bytes>',
    description: "most bytes of code and constants, such as 30k (default: the device's flash)",
    read: byteSizeOption('--max-flash'),
  },
  {
    flags: '--max-ram <bytes>',
    description: "most bytes of a context and stack, such as 1k (default: the device's RAM)",
    read: byteSizeOption('--max-ram'),
  },
];

const cCommand: CommandDefinition<ExportCCommandOptions> = {
  name: 'c',
  description: 'write a folder of C99 for microcontrollers',
  arguments: [model],
  options: [
    { flags: '--out <folder>', description: 'output folder (required)' },
    {
      flags: '--name <name>',
      description: 'beginning of all identifiers, and name of the files (default: the name of the folder)',
    },
    {
      flags: '--target <processor>',
      description: `for which memory and instructions the code is laid out: ${TARGETS.join(', ')} (default: generic); it compiles for all`,
      read: choiceOption('--target', TARGETS),
    },
    {
      flags: '--format <format>',
      description: `plain: with a self-test and a Makefile; arduino: a library for the Arduino IDE; zephyr: a module (default: plain)`,
      read: choiceOption('--format', FORMATS),
    },
    ...sampleOptionDefinitions,
    ...limitOptionDefinitions,
    { flags: '--force', description: 'replace the files of an earlier export in the folder' },
  ],
  details: `The C computes the same integers as the engine of qornn, bit for bit, without heap, floating point or recursion. It includes
<stdint.h> and headers of the compiler, nothing else.
The folder has a README with the functions, an example and the sizes, and a self-test with results that the engine computed.

A folder is written whole or not at all. --force replaces the files that an earlier export wrote, which qornn-export.json in the folder lists;
files that were changed since, or that are not of an export, are never replaced.

A model is not exported if it fits none of the known devices of its target, or not those that --device names. --max-flash and --max-ram leave
room for the rest of a program; the estimate is that of qornn export size.`,
  examples: [
    'qornn export c runs/activity-seed0 --out activity --target cortex-m',
    'qornn export c model.qornn.safetensors --out libraries/activity --name activity --target avr --format arduino',
  ],
  async run([named], options, terminal) {
    const { exportC } = await import('../exporting/export-c.js');
    await exportC(named!, options, terminal);
  },
};

const onnxCommand: CommandDefinition<ExportOnnxCommandOptions> = {
  name: 'onnx',
  description: 'write an ONNX file of standard operators',
  arguments: [model],
  options: [
    { flags: '--out <file>', description: 'output file (required)' },
    {
      flags: '--graph <kind>',
      description:
        'integer: the integers of the engine, bit for bit; float: RNN, GRU and LSTM with the weights as floats (default: integer)',
      read: choiceOption('--graph', ['integer', 'float']),
    },
    { flags: '--streaming', description: 'one time step a call, with states in and out, instead of whole sequences' },
    {
      flags: '--inputs <kind>',
      description: 'what the graph reads: samples as floats, or codes (default: samples)',
      read: choiceOption('--inputs', ['samples', 'codes']),
    },
    { flags: '--lengths', description: 'sequences of a batch have lengths of their own, a further input' },
    {
      flags: '--opset <n>',
      description: 'version of the operators, 17 to 22 (default: 17)',
      read: integerOption('--opset', 17, 22),
    },
    { flags: '--force', description: 'replace an existing file' },
  ],
  details: `The integer graph gives the integers of the engine, bit for bit, in every runtime that computes integer operators as the standard says.
The float graph is for tools that know the operators RNN, GRU and LSTM, which do not round states: it is close to the engine, not equal, and
far from it after training a GRU or LSTM for states of few bits. FastRNN and FastGRNN are loops that round states. Labels, names of inputs
and scales are in the metadata of the file.`,
  examples: [
    'qornn export onnx runs/activity-seed0 --out activity.onnx',
    'qornn export onnx model.qornn.safetensors --out step.onnx --graph float --streaming',
  ],
  async run([named], options, terminal) {
    const { exportOnnx } = await import('../exporting/export-onnx.js');
    await exportOnnx(named!, options, terminal);
  },
};

const jsonCommand: CommandDefinition<ExportJsonCommandOptions> = {
  name: 'json',
  description: 'write all codes and constants as readable JSON, with the formulas',
  arguments: [model],
  options: [
    { flags: '--out <file>', description: 'output file, or - for standard output (default: -)' },
    { flags: '--force', description: 'replace an existing file' },
  ],
  examples: [
    'qornn export json runs/activity-seed0 > activity.json',
    'qornn export json model.qornn.safetensors --out m.json',
  ],
  async run([named], options, terminal) {
    const { exportJson } = await import('../exporting/export-json.js');
    await exportJson(named!, options, terminal);
  },
};

const sizeCommand: CommandDefinition<ExportSizeCommandOptions> = {
  name: 'size',
  description: 'estimate flash, RAM and time of the C on microcontrollers, without a compiler',
  arguments: [model],
  options: [
    {
      flags: '--target <processor>',
      description: `only devices of a target: ${TARGETS.slice(1).join(', ')}, or all (default: all)`,
      read: choiceOption('--target', [...TARGETS.slice(1), 'all'] as const),
    },
    ...limitOptionDefinitions,
    ...sampleOptionDefinitions,
  ],
  details: `Constants and contexts are exact. Code, stack and the work of a step come from models that were fitted to measurements on emulated
processors; the last line says how far they were off. RAM is one context, which is one stream, and the stack below the caller.

With --device, --max-flash or --max-ram it is a check for continuous integration: if the model does not fit one of the devices, the exit code
is 1, and the message says by how many bytes, and how many units or bits would fit.`,
  examples: [
    'qornn export size runs/activity-seed0',
    'qornn export size runs/activity-seed0 --device atmega328p --max-flash 24k --max-ram 1k',
  ],
  async run([named], options, terminal) {
    const { exportSize } = await import('../exporting/export-size.js');
    await exportSize(named!, options, terminal);
  },
};

export const exportCommand: CommandDefinition = {
  name: 'export',
  description: 'write an integer model in another form',
  subcommands: [cCommand, onnxCommand, jsonCommand, sizeCommand],
};
