import { join } from 'node:path';
import ts from 'typescript';

/** The module resolutions of users, each with its module kind. */
const RESOLUTIONS = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.Preserve, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/**
 * Type errors in some files and in the declarations of all packages that they import (no `skipLibCheck`).
 *
 * @param files files of projects with the same surroundings
 * @param surroundings.dom whether the DOM library is available
 * @param surroundings.types the @types that are included automatically; undefined: all that the projects have
 * @param surroundings.folders the projects
 * @returns the distinct errors: `resolution`, `package` that has the file (undefined: the project), `file`, `line`, `code`, `message`
 */
export function typeErrors(files, { folders, dom, types }) {
  return Object.entries(RESOLUTIONS).flatMap(([resolution, modules]) => {
    const options = {
      ...modules,
      lib: ['lib.es2022.d.ts', ...(dom ? ['lib.dom.d.ts', 'lib.dom.iterable.d.ts'] : [])],
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      typeRoots: folders.map((folder) => join(folder, 'node_modules', '@types')),
      ...(types === undefined ? {} : { types }),
    };
    const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map((diagnostic) => ({
      resolution,
      ...whereIs(diagnostic),
      code: diagnostic.code,
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    }));
    return [...new Map(found.map((error) => [JSON.stringify(error), error])).values()];
  });
}

/** The package that contains an error, and the path of the file in it. */
function whereIs({ file, start }) {
  if (file === undefined) return {};
  const line = ts.getLineAndCharacterOfPosition(file, start).line + 1;
  const [, inPackage] = /.*\/node_modules\/(.*)$/.exec(file.fileName) ?? [];
  if (inPackage === undefined) return { file: file.fileName, line };
  return { package: inPackage.split('/', inPackage.startsWith('@') ? 2 : 1).join('/'), file: inPackage, line };
}
