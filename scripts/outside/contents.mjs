import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of an installed package, relative to it, with slashes; without what its installer put into its node_modules. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('node_modules/'))
    .sort();
}

/**
 * What a tarball holds that nobody needs, and lacks that somebody does.
 *
 * @param files of the tarball, relative to its package.json
 * @param manifest its package.json
 * @param changelog whether the package has a CHANGELOG.md, as it has from its first version on
 * @returns one sentence for each problem
 */
export function contentProblems(files, manifest, changelog) {
  const there = new Set(files);
  const needed = ['README.md', 'LICENSE', ...(changelog ? ['CHANGELOG.md'] : []), ...Object.values(manifest.bin ?? {})];
  return [
    ...files.filter((file) => UNWANTED.test(file)).map((file) => `${file} does not belong into the tarball`),
    ...needed.filter((file) => !there.has(file.replace(/^\.\//, ''))).map((file) => `the tarball lacks ${file}`),
  ];
}

/** Tests and what only they use; the configuration of builds. npm takes every file named readme.*, whatever `files` says. */
const UNWANTED = /\.test\.[cm]?[jt]s|(^|\/)(testing|fixtures)\/|(^|\/)(tsconfig|vitest\.config)[^/]*$|\.tsbuildinfo$/;
