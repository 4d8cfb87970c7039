import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The packages that compiled code imports, lazily too, but its package.json does not name. Where everything is installed side by side
 * they are found by accident; elsewhere they are not.
 *
 * @param folder of the package
 * @param files of it, relative
 * @param manifest its package.json
 * @returns one sentence for each import
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

/** What a module imports, by `import`, `export … from` and `import()`, in the order of the text. */
export function importsOf(text) {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
}

/** The packages among some imports that are neither declared, nor part of Node, nor the package itself. */
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
