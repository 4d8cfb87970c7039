// node load-entries.mjs <names>: imports and requires each package entry and prints the failures as JSON. It is copied into the
// project that has the packages.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const problems = [];

for (const entry of process.argv.slice(2)) {
  let imported;
  try {
    imported = Object.keys(await import(entry));
    if (imported.length === 0) problems.push(`import('${entry}') exports nothing`);
  } catch (error) {
    problems.push(`import('${entry}'): ${error.message}`);
    continue;
  }
  try {
    const required = new Set(Object.keys(require(entry)));
    const missing = imported.filter((name) => !required.has(name));
    if (missing.length > 0) problems.push(`require('${entry}') lacks ${missing.join(', ')}`);
  } catch (error) {
    problems.push(`require('${entry}'): ${error.message}`);
  }
}
process.stdout.write(`\n${JSON.stringify(problems)}\n`);
