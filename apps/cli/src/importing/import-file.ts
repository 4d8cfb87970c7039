import { basename } from 'node:path';
import type { NetworkWeights } from '@qornn/importers';
import type { Task } from '@qornn/tasks';
import { startBackend } from '../backend.js';
import { readConfiguration } from '../configuration/configuration.js';
import { metricLabel, metricText, partText } from '../display/number-format.js';
import type { Terminal } from '../display/terminal.js';
import { ModelFileError, UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { requireWritable } from '../files/writable.js';
import { firstFew } from '../inspection/first-few.js';
import { stoppable } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { requireNoRun, runDirectory } from '../runs/run-directory.js';
import { requireOptionsOf } from './format-options.js';
import type { ImportCommandOptions } from './import-options.js';
import { summarizeNetwork, summaryText } from './network-summary.js';

const MAX_BYTES = 2 ** 31 - 1;

/** Sections of a run whose task is given by name: training for a network that is trained already. */
const OF_TASK = { training: { steps: 1000, batchSize: 32, optimizer: { name: 'adam', learningRate: 0.0003 } } };

/** `qornn import`: shows the network of a file, and with `--task` makes a run of it. */
export async function importFile(file: string, options: ImportCommandOptions, terminal: Terminal): Promise<void> {
  const kind = fileKind(file);
  if (kind !== 'file')
    throw new UsageError(`${file}: ${kind === 'folder' ? 'is a folder; name a file' : 'no such file'}`);
  if (options.task === undefined && (options.set || options.out !== undefined)) {
    throw new UsageError(`${options.set ? '--set' : '--out'}: needs --task, which says what the network does`);
  }
  const network = await readWeights(file, options);
  if (options.task !== undefined) {
    await stoppable(terminal, (signal) =>
      importRun(file, network, { ...options, task: options.task! }, terminal, signal),
    );
    return;
  }
  const summary = summarizeNetwork(network);
  terminal.result({ file, network: summary, directory: null }, () =>
    [summaryText(summary), '', `nothing was written; a run: ${commandToType(['import', file, '--task'])} <task>`].join(
      '\n',
    ),
  );
}

async function readWeights(file: string, options: ImportCommandOptions): Promise<NetworkWeights> {
  const [{ formatOf, readNetwork }, { FileReadError, readFileWithin }] = await Promise.all([
    import('@qornn/importers'),
    import('@qornn/tasks/data'),
  ]);
  const { cell, prefix, readout, activation } = options;
  const given = { cell, prefix, readout: readout === false ? null : readout, activation };
  try {
    const bytes = readFileWithin(file, MAX_BYTES);
    requireOptionsOf(formatOf(bytes), file, options);
    return await readNetwork(
      bytes,
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    );
  } catch (error) {
    throw error instanceof FileReadError ? new ModelFileError(file, error.reason) : inFile(file, error);
  }
}

async function importRun(
  file: string,
  network: NetworkWeights,
  options: ImportCommandOptions & { task: string },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const [{ assignNetwork }, { createRun }, { unsupportedReason }, { importedModel }, { rememberPlugins }] =
    await Promise.all([
      import('@qornn/importers'),
      import('@qornn/training'),
      import('@qornn/converter'),
      import('./imported-model.js'),
      import('../training/training-run.js'),
    ]);
  const model = naming(file, () => importedModel(network));
  const name = basename(file).replace(/(\.weights)?\.\w+$/, '') || 'imported';
  const { config } = await readConfiguration(options.task, {
    replaced: [
      { path: ['name'], value: name },
      { path: ['model'], value: model },
    ],
    assignments: options.set ?? [],
    ofTask: OF_TASK,
    seed: options.seed,
    plugin: options.plugin,
  });
  const directory = options.out ?? runDirectory(config);
  requireNoRun(directory);
  requireWritable(directory);
  await startBackend(options.backend, terminal);
  const notes: string[] = [];
  let noInteger: string | null = null;
  const { task, validation, part } = await createRun(config, {
    directory,
    signal,
    initialize(fresh, task) {
      requireFitting(file, network, task);
      naming(file, () => assignNetwork(fresh, network));
      noInteger = unsupportedReason(fresh);
      notes.push(...(task.notes ?? []), ...notesOn(network, task));
    },
  });
  rememberPlugins(config, directory, terminal);
  if (noInteger !== null) notes.push(`quantize cannot convert this network to integers: ${noInteger}`);
  for (const note of notes) terminal.log(`note: ${note}`);
  const summary = summarizeNetwork(network);
  const { baselineLoss } = task;
  const document = { file, network: summary, directory, config, ...part, validation, baselineLoss, notes, noInteger };
  terminal.result(document, () =>
    [
      summaryText(summary),
      '',
      `validation, ${partText(part)} sequences: ${metricsText(validation)}`,
      `written: ${directory}`,
      '',
      `next: ${commandToType(['train', directory, '--resume'])}${noInteger === null ? `, or ${commandToType(['quantize', directory])}` : ''}`,
    ].join('\n'),
  );
}

/** @throws UsageError when the network has other inputs or outputs than the task */
function requireFitting(file: string, { layers, readout }: NetworkWeights, task: Task): void {
  const { inputs } = layers[0]!;
  if (inputs !== task.inputs) {
    throw new UsageError(`${file}: reads ${inputs} inputs, but the task ${task.name} has ${task.inputs}`);
  }
  if (readout && readout.outputs !== task.outputs) {
    throw new UsageError(
      `${file}: its readout ${readout.name} gives ${readout.outputs} outputs, but the task ${task.name} has ${task.outputs}; --no-readout imports a safetensors file without`,
    );
  }
}

/** What of the file the run does differently. */
function notesOn({ readout, returnSequences }: NetworkWeights, task: Task): string[] {
  const notes: string[] = [];
  if (!readout) notes.push('the file has no readout; that of the run starts at random values');
  else if (readout.activation !== 'linear') {
    notes.push(`the ${readout.activation} after the readout is left out, because the loss of the task takes logits`);
  }
  if (returnSequences !== null && returnSequences !== task.returnSequences) {
    const [own, other] = returnSequences ? ['every time step', 'the last'] : ['the last time step', 'every one'];
    notes.push(`the network of the file answers at ${own}, and the task ${task.name} asks at ${other}`);
  }
  if (task.inputNormalization) {
    notes.push(
      'the task standardizes its inputs with the mean and deviation of its own data; for a network that was trained on the numbers as they are: --set task.normalize=false',
    );
  }
  if (readout && task.answers === 'classes' && task.labels) {
    notes.push(`the outputs of the network are taken for these classes, in this order: ${firstFew(task.labels)}`);
  }
  return notes;
}

function metricsText(metrics: Readonly<Record<string, number>>): string {
  return Object.entries(metrics)
    .map(([name, value]) => `${metricLabel(name)} ${metricText(name, value)}`)
    .join(', ');
}

/** Runs work whose errors are about a file. */
function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inFile(file, error);
  }
}

/** An error about a file with its path; errors of other kinds as they are. */
function inFile(file: string, error: unknown): unknown {
  const { name, message } = error as Error;
  return name === 'ImportError' || name === 'SafetensorsError' ? new ModelFileError(file, message) : error;
}
