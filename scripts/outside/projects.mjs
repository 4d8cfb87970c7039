import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entriesOf } from './entries.mjs';
import { expectSuccess } from './expect-success.mjs';
import { folderName, installStrictly } from './strict-pnpm.mjs';

const TESTING = '@qornn/testing';
const LOADER = fileURLToPath(new URL('load-entries.mjs', import.meta.url));

/**
 * Creates one project with all packages, installed by npm: peers are installed automatically, and node_modules is flat.
 *
 * @param folder an empty one
 * @param packages with their tarballs
 * @returns the project: `folder`, `packages`, `sources` that import all their entries, and where each package is `installed`
 */
export async function npmProject(folder, packages, environment) {
  const types = packages
    .flatMap(({ manifest }) => Object.entries(neededPeers(manifest)))
    .filter(([name]) => isTypes(name));
  const ours = packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]);
  const dependencies = Object.fromEntries([...types, ...ours]);
  const project = writeProject(folder, 'npm-user', dependencies, packages);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await expectSuccess('npm', ['install', ...quiet], folder, environment);
  await expectSuccess('npm', ['ls', '--all'], folder, environment);
  return project;
}

/**
 * Creates one project per package, with only that package and its peers, installed by strict pnpm.
 *
 * @param folder an empty one
 * @param packages with their tarballs
 * @returns the projects
 */
export async function pnpmProjects(folder, packages, environment) {
  const tarballs = new Map(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]));
  const projects = packages.map((entry) => {
    const { manifest } = entry;
    const name = folderName(manifest.name);
    const peers = neededPeers(manifest);
    // A user who runs a conformance suite installs @qornn/testing and therefore its peers, too.
    const suites = packages.find(({ manifest: { name } }) => name === TESTING && name in peers)?.manifest ?? {};
    const asked = { ...neededPeers(suites), ...peers, [manifest.name]: '' };
    const dependencies = Object.fromEntries(
      Object.entries(asked).map(([peer, range]) => [peer, tarballs.get(peer) ?? range]),
    );
    return writeProject(join(folder, 'projects', name), `user-of-${name}`, dependencies, [entry]);
  });
  await installStrictly(folder, packages, environment);
  return projects;
}

/**
 * The peers that the project installs: the required ones, and of the optional ones @types (for TypeScript) and packages for tests of
 * plugins.
 */
export function neededPeers({ peerDependencies = {}, peerDependenciesMeta = {} }) {
  return Object.fromEntries(
    Object.entries(peerDependencies).filter(
      ([name]) => peerDependenciesMeta[name]?.optional !== true || isTypes(name) || isForTests(name),
    ),
  );
}

function isForTests(name) {
  return name === 'vitest' || name === TESTING;
}

function isTypes(name) {
  return name.startsWith('@types/');
}

/** Creates a folder with a package.json, a program that loads every entry of the packages, and two that import their types. */
function writeProject(folder, name, dependencies, packages) {
  const entries = packages.flatMap(({ manifest }) => entriesOf(manifest));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module', dependencies }));
  copyFileSync(LOADER, join(folder, 'load-entries.mjs'));
  const lines = (line) => entries.map((entry, i) => `${line(entry, `entry${i}`)}\n`).join('');
  const [imports, requires] = ['imports.ts', 'requires.cts'].map((file) => join(folder, file));
  writeFileSync(
    imports,
    lines((entry, as) => `export * as ${as} from '${entry}';`),
  );
  writeFileSync(
    requires,
    lines((entry, as) => `import ${as} = require('${entry}');\nexport { ${as} };`),
  );
  const installed = (packageName) => join(folder, 'node_modules', packageName);
  return { folder, packages, sources: [imports, requires], installed };
}

/**
 * Checks that no parent folder of the projects has a node_modules. Every project could import from it, which would hide missing packages.
 *
 * @throws Error if there is one
 */
export function requireNothingAbove(folder) {
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    const modules = join(above, 'node_modules');
    if (existsSync(modules)) throw new Error(`${modules} would be seen by the projects below it; set TMPDIR elsewhere`);
  }
}
