import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Example } from './examples.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** From where an example's imports are looked for when its own package does not depend on them, as its reader's project would. */
const NEIGHBOURS = ['apps/cli', 'packages/benchmarks', 'packages/training', 'packages/cells'];

/** The package users install is these two and more; the workspace has no need of it. */
const WHOLE_OF_TFJS = { path: join(root, 'packages/cells/tfjs.ts'), code: ['core', 'layers'] };

/**
 * What the TypeScript compiler refuses in examples, each compiled by itself, with the types of the workspace's sources.
 *
 * @returns `page:line: message`, one for each error
 */
export function typeErrorsOf(examples: readonly Example[]): string[] {
  const files = new Map(
    examples.map((example) => [join(dirname(example.page), `example-${example.line}.ts`), example]),
  );
  const codes = new Map(
    Array.from(files, ([path, { code, assumptions }]) => [path, `${code}\n${assumptions}\nexport {};\n`]),
  );
  codes.set(
    WHOLE_OF_TFJS.path,
    WHOLE_OF_TFJS.code.map((part) => `export * from '@tensorflow/tfjs-${part}';\n`).join(''),
  );
  const program = ts.createProgram([...files.keys()], options(), hostOf(codes));
  return Array.from(files, ([path, { page, line }]) => {
    const source = program.getSourceFile(path)!;
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return diagnostics.map(({ start = 0, messageText }) => {
      const at = source.getLineAndCharacterOfPosition(start).line + line;
      return `${page}:${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  }).flat();
}

function options(): ts.CompilerOptions {
  const path = join(root, 'tsconfig.base.json');
  const { compilerOptions } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')).config;
  // A reader's project: a page's globals too, and indices as TypeScript takes them by default.
  const readers = { ...compilerOptions, lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'], noUncheckedIndexedAccess: false };
  const { options } = ts.convertCompilerOptionsFromJson(readers, root);
  return { ...options, typeRoots: [join(root, 'node_modules/@types')] };
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
      if (text === '@tensorflow/tfjs')
        return { resolvedModule: { resolvedFileName: WHOLE_OF_TFJS.path, extension: '.ts' } };
      const neighbours = codes.has(importer) ? NEIGHBOURS.map((folder) => join(root, folder, 'example.ts')) : [];
      const found = [importer, ...neighbours].map((from) => ts.resolveModuleName(text, from, compilerOptions, host));
      return found.find(({ resolvedModule }) => resolvedModule) ?? { resolvedModule: undefined };
    });
  return host;
}
