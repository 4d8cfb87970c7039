import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cellsByPresetName } from '@qornn/cells/labels';
import type { ListedPlugin, RunConfig } from '@qornn/training';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { type PluginPlace, pluginPlaces } from '../options/plugin-place.js';
import { howToAllow, pluginsText } from '../runs/allow-plugins.js';
import { type Assignment, assign } from './assignment.js';
import { overlay } from './overlay.js';
import { type ConfigurationFile, findPreset, findVariantsOfFile } from './presets.js';
import { shortenedTraining } from './shortened-training.js';
import { filesWithin } from './task-files.js';

export interface ConfigurationOptions {
  /** changes, applied in order */
  assignments?: readonly Assignment[];
  /** changes before those; they count as parts of the source */
  replaced?: readonly Assignment[];
  /** the other sections for a source that is the name of a task; without them, such a source is an error */
  ofTask?: Readonly<Record<string, unknown>>;
  /** replaces the seed of the configuration */
  seed?: number | undefined;
  /** new locations of listed plugins; naming a module allows it */
  plugin?: readonly PluginPlace[] | undefined;
  /** decides whether to load the plugins of a run folder, which may come from somebody else; default: no */
  allowPlugins?: ((directory: string, plugins: readonly ListedPlugin[]) => boolean) | undefined;
  /** is told what else of a training was shortened, because an assignment shortens it; without it, nothing is, and such a training is an error */
  onShortened?: ((note: string) => void) | undefined;
}

/** A configuration and where it comes from. */
export interface Configuration {
  config: RunConfig;
  /** the run folder it was read from; null for presets and files */
  runFolder: string | null;
}

/**
 * Reads a configuration: a preset or a YAML file, both with variants after `+`, or a run folder; with `ofTask`, also the name of a task. Plugins named in a YAML file or an assignment are loaded; plugins of a
 * run folder only if they are allowed.
 *
 * @throws UsageError when the source does not exist, is not YAML, or its plugins are not allowed
 * @throws ConfigError when the changed configuration is invalid; lists every problem
 * @example
 * const { config } = await readConfiguration('demo', { assignments: [parseAssignment('task.T0=100')] });
 */
export async function readConfiguration(source: string, options: ConfigurationOptions = {}): Promise<Configuration> {
  const { document, runFolder } = await readSource(source, options);
  const { parseRunConfig } = await import('@qornn/training');
  try {
    return { config: parseRunConfig(document), runFolder };
  } catch (error) {
    throw withCellHint(error, source, options.assignments ?? []);
  }
}

/** A configuration that is not validated yet, and where it comes from. */
export interface SourceDocument extends Pick<Configuration, 'runFolder'> {
  /** its plugins are loaded, and its paths are absolute */
  document: object;
}

/**
 * Reads a configuration as `readConfiguration` does, without validating it.
 *
 * @throws UsageError when the source does not exist, is not YAML, or its plugins are not allowed
 */
export async function readSource(source: string, options: ConfigurationOptions = {}): Promise<SourceDocument> {
  const { assignments = [], replaced = [], ofTask, seed, plugin, allowPlugins, onShortened } = options;
  const isTask = ofTask !== undefined && (await import('@qornn/tasks')).taskNames().includes(source);
  const located: Located = isTask ? { files: [], runFolder: null } : locate(source);
  const { files, runFolder } = located;
  const seedAssignment = seed === undefined ? [] : [{ path: ['seed'], value: seed }];
  const { listPlugins, loadPlugins, placePlugins } = await import('@qornn/training');
  const own = isTask ? { ...ofTask, task: { name: source } } : await readFiles(located);
  const unchanged = assign(own, replaced);
  const assigned = assign(unchanged, [...assignments, ...seedAssignment]);
  const { document: read, notes } = onShortened
    ? shortenedTraining(assigned, unchanged, assignments)
    : { document: assigned, notes: [] };
  for (const note of notes) onShortened?.(note);
  const { document, placed } = placePlugins(read, pluginPlaces(plugin));
  const path = files[0]?.path ?? join(process.cwd(), source);
  // Relative paths on the command line count from the working folder, those in a file from the folder of the file.
  const typed = assignments.some(({ path: [key] }) => key === 'plugins');
  const listed = listPlugins(document, dirname(path)).filter(({ entry }) => !placed.includes(entry));
  if (runFolder !== null && !typed && listed.length > 0 && !allowPlugins?.(runFolder, listed)) {
    throw new UsageError(
      `${runFolder}: lists plugins, which are code and not allowed: ${pluginsText(listed)}; ${howToAllow(runFolder, listed)}`,
    );
  }
  const plugged = await loadPlugins(document, typed ? process.cwd() : dirname(path));
  const isTyped = (keys: readonly string[]) => assignments.some(({ path }) => path.every((key, i) => key === keys[i]));
  const folderOf = (...keys: string[]) => (isTyped(keys) ? process.cwd() : dirname(path));
  return { document: withFilesFrom(plugged, folderOf), runFolder };
}

/** Says how to change the cell without removing the options of the other one by hand. */
function withCellHint(error: unknown, source: string, assignments: readonly Assignment[]): unknown {
  const { issues } = error as { issues?: { path: string; message: string }[] };
  const set = assignments.find(({ path }) => path.join('.') === 'model.cell');
  const [name] = Array.from(cellsByPresetName()).find(([, cell]) => cell === set?.value) ?? [];
  if (!Array.isArray(issues) || name === undefined) return error;
  if (!issues.some(({ path, message }) => path.startsWith('model.') && message.startsWith('unknown key'))) return error;
  (error as Error).message += `\nto change the cell, and drop the options of the other one: ${source}+${name}`;
  return error;
}

/**
 * Makes the file paths of the task and its curriculum stages absolute. Relative paths count from the folder of the configuration file, or
 * from the working folder if given on the command line.
 *
 * @param folderOf the folder that the value of these keys is relative to
 */
export function withFilesFrom(document: unknown, folderOf: (...keys: string[]) => string): object {
  const { task, training } = document as { task?: unknown; training?: { curriculum?: unknown } };
  const found = (options: unknown, ...keys: string[]) =>
    isMapping(options) ? { ...options, ...filesWithin(options, (...inside) => folderOf(...keys, ...inside)) } : options;
  const stages = isMapping(training) && Array.isArray(training.curriculum) ? training.curriculum : undefined;
  return {
    ...(document as object),
    ...(isMapping(task) && { task: found(task, 'task') }),
    ...(stages && {
      training: {
        ...training,
        curriculum: stages.map((stage, i) =>
          isMapping(stage) ? { ...stage, task: found(stage.task, 'training', 'curriculum', String(i), 'task') } : stage,
        ),
      },
    }),
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Files of a source. */
interface Located {
  /** files to merge, later ones override earlier ones */
  files: ConfigurationFile[];
  /** replaces the name in the first file */
  name?: string;
  /** added to the name in the first file */
  suffix?: string;
  runFolder: string | null;
}

async function readFiles({ files, name, suffix = '' }: Located): Promise<unknown> {
  const documents = files.map(async ({ path, assignments = [] }) => assign(await readYaml(path), assignments));
  const [first, ...changes] = await Promise.all(documents);
  const document = changes.reduce(
    (before, change, i) => overlay(files[i + 1]!.otherCell ? withEqualLayers(before) : before, change),
    first,
  );
  const { name: own } = document as { name?: unknown };
  const full = name ?? (typeof own === 'string' ? own + suffix : own);
  return full === own ? document : assign(document, [{ path: ['name'], value: full }]);
}

/** The number of layers instead of their options, which are those of another cell. */
function withEqualLayers(document: unknown): unknown {
  const { model } = document as { model?: unknown };
  if (!isMapping(model) || !Array.isArray(model.layers)) return document;
  return assign(document, [{ path: ['model', 'layers'], value: model.layers.length }]);
}

function locate(source: string): Located {
  const kind = fileKind(source);
  if (kind === 'file') return { files: [{ path: source }], runFolder: null };
  if (kind === 'folder' && existsSync(join(source, 'config.yaml'))) {
    return { files: [{ path: join(source, 'config.yaml') }], runFolder: source };
  }
  const variants = findVariantsOfFile(source);
  if (variants) return { ...variants, runFolder: null };
  if (looksLikePath(source)) {
    throw new UsageError(
      kind === 'folder'
        ? `${source}: is a folder without a config.yaml, so it is not a run`
        : `${source}: no such file or folder`,
    );
  }
  return { ...findPreset(source), runFolder: null };
}

function looksLikePath(source: string): boolean {
  return /[\\/]/.test(source) || /\.ya?ml$/.test(source);
}

/** @throws UsageError when the file is not YAML, or not a mapping */
async function readYaml(path: string): Promise<unknown> {
  const { readYamlFile, RunFolderError } = await import('@qornn/training');
  let document: unknown;
  try {
    document = readYamlFile(path);
  } catch (error) {
    throw error instanceof RunFolderError ? new UsageError(error.message) : error;
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw new UsageError(
      `${path}: holds ${document === null ? 'nothing' : shortened(JSON.stringify(document))}, not the keys of a configuration`,
    );
  }
  return document;
}

/** The beginning of a text, as another kind of file may be large. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
