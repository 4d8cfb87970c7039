import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The packages that compiled code imports, statically or dynamically, without a declaration in its package.json. With a flat node_modules
 * such an import works by accident; with strict pnpm it fails.
 *
 * @param folder folder of the package
 * @param files its files, as relative paths
 * @param manifest its package.json
 * @returns one sentence per such import
 */
export function importProblems(folder, files, manifest) {
  return files
    .filter((file) => /^(dist|bin)\/.*\.js$/.test(file))
    .flatMap((file) =>
      undeclared(importsOf(readFileSync(join(folder, file), 'utf8')), manifest).map(
        (name) => `${file} imports ${name}, which package.json does not name`,
      ),
    );
}

/** The specifiers that a module imports by `import`, `export … from` and `import()`, in source order. */
export function importsOf(text) {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
}

/** The imported packages that are not declared, not part of Node and not the package itself. */
export function undeclared(imports, manifest) {
  const declared = new Set([
    manifest.name,
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies }),
  ]);
  const packages = imports
    .filter((name) => !/^[.#/]/.test(name) && !isBuiltin(name) && !URL.canParse(name))
    .map(packageOf);
  return [...new Set(packages)].filter((name) => !declared.has(name));
}

function packageOf(specifier) {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
