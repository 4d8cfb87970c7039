import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Packages of which a project has more than one copy. pnpm makes one for each set of peers, optional ones included; a class of one copy is
 * not a class of the other, and what is registered in one is unknown to the other.
 *
 * @param folder folder of the project
 * @param names the packages that may have one copy; others are not looked into
 * @returns one sentence for each such package
 */
export function copyProblems(folder, names) {
  const copies = new Map();
  const visit = (from) => {
    for (const name of neededOf(from).filter((needed) => names.has(needed))) {
      const at = folderOf(name, from);
      const there = copies.get(name) ?? new Map();
      copies.set(name, there);
      if (at === undefined || there.has(at)) continue;
      there.set(at, from);
      visit(at);
    }
  };
  visit(folder);
  return [...copies]
    .filter(([, there]) => there.size > 1)
    .map(
      ([name, there]) => `${there.size} copies of ${name}: one each for ${[...there.values()].map(nameIn).join(', ')}`,
    );
}

function neededOf(folder) {
  const { dependencies, peerDependencies } = manifestIn(folder);
  return Object.keys({ ...dependencies, ...peerDependencies });
}

function nameIn(folder) {
  return manifestIn(folder).name;
}

function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Where a package is found from a folder, links followed; undefined for an optional peer that is not installed. */
function folderOf(name, folder) {
  try {
    return dirname(createRequire(join(folder, 'package.json')).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
