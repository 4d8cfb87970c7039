import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.js';
import { installText } from './install-text.js';

/** The parts of a package.json that matter here. */
interface Manifest {
  name: string;
  version: string;
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** An installed package. */
interface Installed {
  folder: string;
  manifest: Manifest;
}

const CORE = '@tensorflow/tfjs-core';

/** Packages that are not needed for training, and what for. */
const OPTIONAL: readonly { name: string; use: string }[] = [
  { name: 'onnxruntime-node', use: 'benchmarks beside ONNX Runtime' },
  { name: 'jsfive', use: 'importing files of Keras' },
  { name: '@qornn/benchmarks', use: 'qornn bench' },
];

/** The package of the command itself. */
export function ownPackage(): Installed {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  return { folder, manifest: manifestIn(folder) };
}

/** Versions of this package, of those that it needs, and of optional ones; and whether all share one TensorFlow.js. */
export function packageChecks(own: Installed = ownPackage()): Check[] {
  const needed = Object.keys(own.manifest.dependencies ?? {}).map((name) => ({
    name,
    found: installed(name, own.folder),
  }));
  const [ours, others] = [
    needed.filter(({ name }) => name.startsWith('@qornn/')),
    needed.filter(({ name }) => !name.startsWith('@qornn/')),
  ];
  return [
    group(own.manifest.name, [{ name: own.manifest.name, found: own }, ...ours], own),
    group('dependencies', others, own),
    coreCheck(own),
    ...OPTIONAL.map(({ name, use }): Check => {
      const found = installed(name, own.folder);
      const version = found?.manifest.version ?? null;
      const check = { section: 'packages', name, values: { version } } as const;
      return version === null
        ? { ...check, state: 'missing', detail: `not installed; for ${use}`, todo: installText(name) }
        : { ...check, state: 'ok', detail: version, todo: null };
    }),
  ];
}

/** Packages of one line; a missing one fails. */
function group(name: string, packages: readonly { name: string; found: Installed | null }[], own: Installed): Check {
  const missing = packages.filter(({ found }) => found === null).map((one) => one.name);
  const values = Object.fromEntries(packages.map((one) => [one.name, one.found?.manifest.version ?? null]));
  const check = { section: 'packages', name, values } as const;
  if (missing.length > 0) {
    return {
      ...check,
      state: 'failed',
      detail: `missing: ${missing.join(', ')}`,
      todo: installText(own.manifest.name),
    };
  }
  const versions = new Set(Object.values(values));
  const detail =
    versions.size === 1 && packages.length > 1
      ? `${[...versions][0]}, and ${packages.length - 1} packages @qornn/… of the same version`
      : Object.entries(values)
          .map(([one, version]) => `${one} ${version}`)
          .join(', ');
  return { ...check, state: 'ok', detail, todo: null };
}

/** A second copy of TensorFlow.js has other backends and tensors, so that layers and backends do not see each other. */
function coreCheck(own: Installed): Check {
  const copies = new Map<string, { version: string; of: string[] }>();
  const seen = new Set<string>();
  const visit = ({ folder, manifest }: Installed): void => {
    if (seen.has(folder)) return;
    seen.add(folder);
    const { dependencies = {}, peerDependencies = {} } = manifest;
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      if (!/^@(qornn|tensorflow)\//.test(name)) continue;
      const found = installed(name, folder);
      if (found === null) continue;
      if (name === CORE) {
        const copy = copies.get(found.folder) ?? { version: found.manifest.version, of: [] };
        copy.of.push(manifest.name);
        copies.set(found.folder, copy);
      }
      visit(found);
    }
  };
  visit(own);
  const check = { section: 'packages', name: CORE } as const;
  const list = [...copies].map(([folder, copy]) => ({ folder, ...copy }));
  const values = { copies: list };
  const [only] = list;
  if (list.length === 1) {
    return { ...check, state: 'ok', detail: `${only!.version}, one copy for all packages`, todo: null, values };
  }
  const texts = list.map(({ version, folder, of }) => `${version} in ${folder} (for ${of.join(', ')})`);
  return {
    ...check,
    state: 'warning',
    detail: `${list.length} copies, which do not know each other's backends and tensors: ${texts.join('; ')}`,
    todo: 'npm dedupe, or install one version of all packages of TensorFlow.js',
    values,
  };
}

/** A package as Node finds it from a folder; null if it does not. */
function installed(name: string, from: string): Installed | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) {
      const real = realpathSync(candidate);
      return { folder: real, manifest: manifestIn(real) };
    }
    if (dirname(folder) === folder) return null;
  }
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
