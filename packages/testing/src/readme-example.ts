import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/**
 * Runs the first TypeScript block of a README, its imports replaced by the modules given.
 *
 * @param readme where it is, as `new URL('../README.md', import.meta.url)`
 * @param modules by the name the README imports them under
 * @param results names of the constants to give back
 * @param given what the example takes as given, by name
 */
export async function runReadmeExample(
  readme: URL,
  modules: Record<string, Record<string, unknown>>,
  results: readonly string[],
  given: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const code = /```ts\n([\s\S]*?)```/.exec(readFileSync(readme, 'utf8'))![1]!;
  const body = code.replace(
    /import (?:\* as (\w+)|(\{[^}]*\})) from '([^']+)';/g,
    (_, namespace: string | undefined, names: string | undefined, from: string) =>
      `const ${namespace ?? names} = modules[${JSON.stringify(from)}];`,
  );
  const { code: javascript } = transformSync(`async () => { ${body}\nreturn { ${results.join(', ')} }; }`, {
    loader: 'ts',
  });
  const run = new Function('modules', ...Object.keys(given), `return (${javascript.trim().replace(/;$/, '')})();`);
  return (await run(modules, ...Object.values(given))) as Record<string, unknown>;
}
