import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { ExampleProgram } from '../../../scripts/examples/example-programs.mjs';
import { repositoryRoot } from './repository-files.js';

/** From where an example's imports are looked for when its own package does not depend on them, as its reader's project would. */
const NEIGHBOURS = ['apps/cli', 'packages/benchmarks', 'packages/training', 'packages/cells'];

/** What Vite declares for its users: the address of a file. */
const VITE = {
  path: join(repositoryRoot, 'vite.d.ts'),
  code: "declare module '*?url' {\n  const address: string;\n  export default address;\n}\n",
};

/**
 * What the TypeScript compiler refuses in the programs of pages, with the types of the workspace's sources.
 *
 * @returns `page:line: message`, one for each error
 */
export function typeErrorsOf(programs: readonly ExampleProgram[]): string[] {
  const files = new Map(
    programs.map((program) => [join(dirname(program.page), `example-${program.line}.ts`), program]),
  );
  const codes = new Map(Array.from(files, ([path, { code }]) => [path, code]));
  codes.set(VITE.path, VITE.code);
  const compilation = ts.createProgram([...codes.keys()], options(), hostOf(codes));
  return Array.from(files, ([path, { page }]) => {
    const source = compilation.getSourceFile(path)!;
    const diagnostics = [...compilation.getSyntacticDiagnostics(source), ...compilation.getSemanticDiagnostics(source)];
    return diagnostics.map(({ start = 0, messageText }) => {
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      return `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  }).flat();
}

function options(): ts.CompilerOptions {
  const path = join(repositoryRoot, 'tsconfig.base.json');
  const { compilerOptions } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')).config;
  // A reader's project: a page's globals too, and indices as TypeScript takes them by default.
  const readers = { ...compilerOptions, lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'], noUncheckedIndexedAccess: false };
  const { options } = ts.convertCompilerOptionsFromJson(readers, repositoryRoot);
  return { ...options, typeRoots: [join(repositoryRoot, 'node_modules/@types')] };
}

/** Reads the examples beside the files that there are. */
function hostOf(codes: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options());
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => codes.has(path) || fileExists(path);
  host.readFile = (path) => codes.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = codes.get(path);
    return code === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, code, version, true);
  };
  host.resolveModuleNameLiterals = (literals, importer, _, compilerOptions) =>
    literals.map(({ text }) => {
      const neighbours = codes.has(importer)
        ? NEIGHBOURS.map((folder) => join(repositoryRoot, folder, 'example.ts'))
        : [];
      const found = [importer, ...neighbours].map((from) => ts.resolveModuleName(text, from, compilerOptions, host));
      return found.find(({ resolvedModule }) => resolvedModule) ?? { resolvedModule: undefined };
    });
  return host;
}
