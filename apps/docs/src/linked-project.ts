import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspacePackages } from '../../../scripts/packages.mjs';
import { repositoryRoot } from './repository-files.js';

/**
 * Makes a folder a project in which some packages are installed, as pnpm installs them: those, and nothing else. Packages of this
 * repository are linked as they are built.
 *
 * @param folder an empty one
 * @param names of packages
 * @throws Error when no package of the workspace has one of them
 */
export function linkPackages(folder: string, names: readonly string[]): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'reader', private: true, type: 'module' }));
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(whereIs(name), link, 'junction');
  }
}

function whereIs(name: string): string {
  const packages = workspacePackages(repositoryRoot);
  const own = packages.find(({ manifest }) => manifest.name === name);
  if (own) return own.folder;
  const found = packages.map(({ folder }) => join(folder, 'node_modules', name)).find(existsSync);
  if (found === undefined) throw new Error(`no package of the workspace depends on ${name}`);
  return realpathSync(found);
}
