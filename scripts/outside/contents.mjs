import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of an installed package except its node_modules, as relative paths with slashes. */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('node_modules/'))
    .sort();
}

/**
 * Unnecessary and missing files of a tarball.
 *
 * @param files files of the tarball, relative to its package.json
 * @param manifest its package.json
 * @param changelog whether the package must have a CHANGELOG.md, which it has from its first version on
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

/** Tests, files that only tests use, and build configuration. npm packs every file named readme.*, regardless of `files`. */
const UNWANTED = /\.test\.[cm]?[jt]s|(^|\/)(testing|fixtures)\/|(^|\/)(tsconfig|vitest\.config)[^/]*$|\.tsbuildinfo$/;
