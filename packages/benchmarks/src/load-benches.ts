import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BenchmarkError } from './errors.js';

interface Manifest {
  name: string;
  dependencies?: Readonly<Record<string, string>>;
  exports?: Readonly<Record<string, unknown>>;
}

/** Packages whose benches are part of qornn. */
const SCOPE = '@qornn/';

/**
 * Imports the benches of a package, which register themselves: its export `./bench`.
 *
 * @param folder folder of its package.json
 * @returns its name, or undefined if it has no benches
 * @throws BenchmarkError when there is no package.json, or the benches are not built
 */
export async function loadBenchesOf(folder: string): Promise<string | undefined> {
  const { name, exports } = manifestIn(folder);
  const bench = exports?.['./bench'];
  if (typeof bench !== 'string') return undefined;
  const path = join(folder, bench);
  if (!existsSync(path)) throw new BenchmarkError(`${name}: its benches are not built; there is no ${path}`);
  await import(pathToFileURL(path).href);
  return name;
}

/**
 * Imports the benches of all packages of qornn that a package depends on, directly or not, and then its own.
 *
 * @param folder folder of its package.json
 * @returns the names of the packages that have benches, in the order of loading
 * @throws BenchmarkError when benches are not built
 */
export async function loadBenchesFor(folder: string): Promise<string[]> {
  const seen = new Set<string>();
  const loaded: string[] = [];
  const visit = async (at: string) => {
    const { name, dependencies = {} } = manifestIn(at);
    if (seen.has(name)) return;
    seen.add(name);
    for (const dependency of Object.keys(dependencies).filter((one) => one.startsWith(SCOPE))) {
      await visit(folderOf(dependency, at));
    }
    const benches = await loadBenchesOf(at);
    if (benches !== undefined) loaded.push(benches);
  };
  await visit(folder);
  return loaded;
}

function manifestIn(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  } catch {
    throw new BenchmarkError(`${folder}: there is no package.json that can be read`);
  }
}

function folderOf(name: string, from: string): string {
  try {
    return join(createRequire(join(from, 'package.json')).resolve(`${name}/package.json`), '..');
  } catch {
    throw new BenchmarkError(`${name}: is not installed, but ${from} depends on it`);
  }
}
