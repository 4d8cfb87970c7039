import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve as resolvePath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve as resolveModule } from 'import-meta-resolve';
import { BenchmarkError } from './errors.js';

/** Functions that a plugin calls to register something, by name, as `registerQuantizer`. */
export type PluginFunctions = Readonly<Record<string, unknown>>;

const offered: Record<string, unknown> = {};

/**
 * Offers functions to plugins that are loaded later. The benches of a package offer those that fill its registries.
 *
 * @example
 * offerToPlugins({ registerQuantizer });
 */
export function offerToPlugins(functions: PluginFunctions): void {
  Object.assign(offered, functions);
}

/**
 * The file of a plugin.
 *
 * @param entry a package name; or a file or the folder of a package, which begins with `.` or `/`
 * @param folder folder that it is relative to, or found from
 * @throws BenchmarkError when there is no such module
 * @example
 * locatePlugin('./my-quantizer', '/home/me'); // '/home/me/my-quantizer/dist/index.js'
 */
export function locatePlugin(entry: string, folder: string): string {
  const isPath = entry.startsWith('.') || isAbsolute(entry);
  const path = resolvePath(folder, entry);
  try {
    const found = isPath && isFolder(path) ? mainOf(path) : isPath ? path : resolvedFrom(folder, entry);
    if (existsSync(found)) return found;
    throw new Error(`there is no ${found}`);
  } catch (error) {
    throw new BenchmarkError(`--plugin: '${entry}' is not found from ${resolvePath(folder)} (${firstLine(error)})`);
  }
}

/**
 * Loads a plugin as `qornn train` does: an ES module whose default export, if it has one, gets the functions that register things. What
 * it registers elsewhere than in the packages whose benches are loaded has no benchmark here, and is passed over.
 *
 * This runs the code of the module.
 *
 * @param path from `locatePlugin`
 * @throws BenchmarkError when the module throws, or its default export is not a function
 */
export async function loadPlugin(path: string): Promise<void> {
  const host = new Proxy(offered, {
    get: (functions, name) =>
      name in functions ? functions[name as string] : String(name).startsWith('register') ? () => undefined : undefined,
  });
  try {
    const { default: plugin } = (await import(pathToFileURL(path).href)) as { default?: unknown };
    if (plugin === undefined) return;
    if (typeof plugin !== 'function') throw new TypeError('its default export is not a function');
    await plugin(host);
  } catch (error) {
    throw new BenchmarkError(`--plugin: ${path} cannot be loaded (${firstLine(error)})`);
  }
}

/** The main module of a package in a folder. */
function mainOf(folder: string): string {
  const manifest = join(folder, 'package.json');
  const { name, exports, main = 'index.js' } = JSON.parse(readFileSync(manifest, 'utf8'));
  return exports === undefined ? join(folder, main) : resolvedFrom(folder, name);
}

function resolvedFrom(folder: string, name: string): string {
  return fileURLToPath(resolveModule(name, pathToFileURL(join(resolvePath(folder), 'package.json')).href));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
