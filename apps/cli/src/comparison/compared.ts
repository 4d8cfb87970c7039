import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RunFolder } from '@qornn/training';
import { readConfiguration } from '../configuration/configuration.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import type { GlobalOptions } from '../options/global-options.js';
import { modelPath } from '../quantization/model-file.js';
import { openModelFile } from '../quantization/open-model-file.js';
import type { ComparedModel } from './model-differences.js';

/** Something that `qornn diff` compares. Sections that it does not have are null. */
export interface Compared {
  kind: 'run' | 'model' | 'configuration';
  configuration: unknown;
  /** record of the data */
  data: unknown;
  metrics: unknown;
  environment: unknown;
  model: ComparedModel | null;
}

/** @throws UsageError when it is no run, model or configuration */
export async function openCompared(path: string, options: GlobalOptions, terminal: Terminal): Promise<Compared> {
  const kind = fileKind(path);
  if (kind === 'folder') {
    if (!existsSync(join(path, 'config.yaml'))) {
      throw new UsageError(`${path}: is a folder without a config.yaml, so it is not a run`);
    }
    return run(path, options, terminal);
  }
  if (kind === 'file' && !/\.ya?ml$/i.test(path)) {
    return { ...nothing, kind: 'model', model: await openModelFile(path, options, terminal) };
  }
  return { ...nothing, kind: 'configuration', configuration: await configurationOf(path, options) };
}

const nothing = { configuration: null, data: null, metrics: null, environment: null, model: null };

async function run(directory: string, options: GlobalOptions, terminal: Terminal): Promise<Compared> {
  const folder = new RunFolder(directory);
  const summary = existsSync(folder.summary) ? folder.readSummary() : null;
  const file = modelPath(directory);
  const { test, best, steps, stopped, backend, versions, machine } = summary ?? {};
  return {
    kind: 'run',
    configuration: folder.readDocument(),
    data: folder.readRecord(),
    metrics: summary && { stopped, steps, best, test },
    // Not times and command lines, which differ between equal runs.
    environment: summary && { backend, versions, machine },
    model: existsSync(file) ? await openModelFile(file, options, terminal) : null,
  };
}

async function configurationOf(source: string, { seed }: GlobalOptions): Promise<unknown> {
  if (fileKind(source) === 'file') {
    const { readYamlFile } = await import('@qornn/training');
    const document = readYamlFile(source) as { plugins?: unknown[] } | null;
    // Plugins are code, which only training runs; without them, defaults cannot be filled in.
    if (Array.isArray(document?.plugins) && document.plugins.length > 0) return document;
  }
  return (await readConfiguration(source, { seed })).config;
}
