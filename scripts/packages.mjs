import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the workspace that contain packages. */
const PARENTS = ['packages', 'apps', 'examples'];

/**
 * All packages of the workspace, sorted by folder.
 *
 * @param root root folder of the workspace
 * @returns for each package its `folder` (absolute), `directory` (relative to the root, with slashes) and `manifest`
 */
export function workspacePackages(root) {
  return PARENTS.flatMap((parent) =>
    readdirSync(join(root, parent))
      .sort()
      .map((name) => ({ directory: `${parent}/${name}`, folder: join(root, parent, name) }))
      .filter(({ folder }) => existsSync(join(folder, 'package.json')))
      .map((entry) => ({ ...entry, manifest: JSON.parse(readFileSync(join(entry.folder, 'package.json'), 'utf8')) })),
  );
}

/** The published packages: all that are not private. */
export function publishedPackages(root) {
  return workspacePackages(root).filter(({ manifest }) => manifest.private !== true);
}
