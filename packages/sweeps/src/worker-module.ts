import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The path of the module of a worker process. Tests run from the sources but need the built module, because Node does not run TypeScript.
 *
 * @param name of the module, such as `run-worker.js`
 * @param importer `import.meta.url` of a module in the same folder
 */
export function workerModule(name: string, importer: string): string {
  const beside = fileURLToPath(new URL(`./${name}`, importer));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../dist/${name}`, importer));
}
