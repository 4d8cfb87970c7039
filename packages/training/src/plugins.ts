import { existsSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { registerCell } from '@qornn/cells';
import { registerParametrization } from '@qornn/orthogonal-params';
import { registerQuantizer } from '@qornn/quantizers';
import { registerTask } from '@qornn/tasks';
import { resolve as resolveModule } from 'import-meta-resolve';
import { ConfigError } from './errors.js';

/** What a plugin can add to. */
export interface PluginHost {
  registerQuantizer: typeof registerQuantizer;
  registerParametrization: typeof registerParametrization;
  registerTask: typeof registerTask;
  registerCell: typeof registerCell;
}

/** What a plugin module may have as its default export. */
export type Plugin = (host: PluginHost) => void | Promise<void>;

/** A module that a configuration lists, found but not loaded. */
export interface ListedPlugin {
  /** as the configuration has it */
  entry: string;
  /** the file that would be loaded; null where there is none of that name */
  path: string | null;
}

const HOST: PluginHost = { registerQuantizer, registerParametrization, registerTask, registerCell };
const loaded = new Map<string, Promise<void>>();

/**
 * Loads the modules that a configuration lists under `plugins`, so that the names they register can be used in it.
 *
 * An entry is the name of a package, or a path that begins with `.` or `/`. A plugin is an ES module whose default export is
 * a function that is given `registerQuantizer`, `registerParametrization`, `registerTask` and `registerCell`; one without a default export
 * may register when it is imported. A module is loaded once in a process.
 *
 * This runs code that the document names. Call it for configurations of your own, never for what a stranger hands over.
 *
 * @param document a configuration as it was read, not checked yet
 * @param folder where it was read, which paths and packages are searched from
 * @returns the document with absolute paths in the place of the entries, so that a run folder can be opened from anywhere
 * @throws ConfigError when an entry is no text, is not found, or throws
 * @example
 * const config = parseRunConfig(await loadPlugins(parse(text), dirname(path)));
 */
export async function loadPlugins(document: unknown, folder: string): Promise<unknown> {
  const entries = pluginEntries(document);
  if (entries === undefined) return document;
  const paths: string[] = [];
  for (const [i, entry] of entries.entries()) {
    const at = `plugins.${i}`;
    const path = locate(at, entry, folder);
    await loadOnce(at, entry, path);
    paths.push(path);
  }
  return { ...(document as object), plugins: paths };
}

/**
 * What `loadPlugins` would load. Nothing of it is run.
 *
 * @returns none where the document lists none, or something that is no list of texts
 * @example
 * listPlugins({ plugins: ['./mine.mjs'] }, '/home/me'); // [{ entry: './mine.mjs', path: '/home/me/mine.mjs' }]
 */
export function listPlugins(document: unknown, folder: string): ListedPlugin[] {
  return (pluginEntries(document) ?? []).map((entry, i) => {
    try {
      const path = locate(`plugins.${i}`, entry, folder);
      return { entry, path: existsSync(path) ? path : null };
    } catch {
      return { entry, path: null };
    }
  });
}

/** What a document lists; undefined where that is no list of texts, which the schema tells with everything else that is wrong. */
export function pluginEntries(document: unknown): string[] | undefined {
  if (typeof document !== 'object' || document === null || !Object.hasOwn(document, 'plugins')) return undefined;
  const { plugins } = document as { plugins: unknown };
  return Array.isArray(plugins) && plugins.every((entry) => typeof entry === 'string') ? plugins : undefined;
}

function locate(at: string, entry: string, folder: string): string {
  try {
    const url = resolveModule(entry, pathToFileURL(resolvePath(folder, 'config.yaml')).href);
    return fileURLToPath(url);
  } catch (error) {
    throw broken(at, entry, `is not found from ${resolvePath(folder)} (${firstLine(error)})`);
  }
}

async function loadOnce(at: string, entry: string, path: string): Promise<void> {
  let loading = loaded.get(path);
  if (!loading) {
    loading = load(path);
    loaded.set(path, loading);
  }
  try {
    await loading;
  } catch (error) {
    loaded.delete(path);
    throw broken(at, entry, `cannot be loaded (${firstLine(error)})`);
  }
}

async function load(path: string): Promise<void> {
  const { default: plugin } = (await import(pathToFileURL(path).href)) as { default?: unknown };
  if (plugin === undefined) return;
  if (typeof plugin !== 'function') throw new TypeError('its default export is not a function');
  await (plugin as Plugin)(HOST);
}

function broken(at: string, entry: string, message: string): ConfigError {
  return new ConfigError([{ path: at, value: entry, message: `${JSON.stringify(entry)} ${message}` }]);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
