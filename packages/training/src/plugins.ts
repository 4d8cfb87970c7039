import { existsSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { registerCell } from '@qornn/cells';
import { registerLayerExporter } from '@qornn/exporters/kinds';
import { registerLayerKind } from '@qornn/int-runtime';
import { registerParametrization } from '@qornn/orthogonal-params';
import { registerQuantizer } from '@qornn/quantizers';
import { registerTask } from '@qornn/tasks';
import { resolve as resolveModule } from 'import-meta-resolve';
import { ConfigError } from './errors.js';

/** The registries that a plugin can extend. */
export interface PluginHost {
  registerQuantizer: typeof registerQuantizer;
  registerParametrization: typeof registerParametrization;
  registerTask: typeof registerTask;
  registerCell: typeof registerCell;
  registerLayerKind: typeof registerLayerKind;
  registerLayerExporter: typeof registerLayerExporter;
}

/** Default export of a plugin module. */
export type Plugin = (host: PluginHost) => void | Promise<void>;

/** A plugin of a configuration, not loaded. */
export interface ListedPlugin {
  /** as in the configuration */
  entry: string;
  /** the resolved file; null if not found */
  path: string | null;
}

const HOST: PluginHost = {
  registerQuantizer,
  registerParametrization,
  registerTask,
  registerCell,
  registerLayerKind,
  registerLayerExporter,
};
const loaded = new Map<string, Promise<void>>();

/**
 * Loads the modules listed under `plugins` in a configuration, which register quantizers, parametrizations, tasks and cells.
 *
 * An entry is a package name, or a path that begins with `.` or `/`. A plugin is an ES module. Its default export is a function that gets
 * `registerQuantizer`, `registerParametrization`, `registerTask`, `registerCell`, `registerLayerKind` and `registerLayerExporter`; without a
 * default export it may register on import. A module is loaded once per process.
 *
 * This runs the code of the modules. Only call it for trusted configurations.
 *
 * @param document a configuration before validation
 * @param folder folder of the configuration, against which entries are resolved
 * @returns the configuration with absolute plugin paths, so that the run folder can be opened from anywhere
 * @throws ConfigError when an entry is not found, or its module throws
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
 * Lists the modules that `loadPlugins` would load, without running them.
 *
 * @returns an empty list if `plugins` is missing or not a list of strings
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

/** The entries of `plugins`; undefined if missing or not a list of strings, which the schema reports. */
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
