// npm run golden: writes golden/ from golden-models.ts, by the formulas. golden.test.ts compares the files with both engines.
import { writeFileSync } from 'node:fs';
import { serialize } from '../model-file.js';
import { goldenModels } from './golden-models.js';
import { goldenRun } from './golden-run.js';

for (const golden of goldenModels) {
  const run = goldenRun(golden);
  writeFileSync(`golden/${run.model}`, serialize(golden.model));
  const lines = Object.entries(run).map(([key, value]) => {
    const isTable = Array.isArray(value) && Array.isArray(value[0]);
    const text = isTable
      ? `[\n${value.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  writeFileSync(`golden/${golden.name}.json`, `{\n${lines.join(',\n')}\n}\n`);
}
