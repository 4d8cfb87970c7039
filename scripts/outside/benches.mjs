import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureCommand } from '../run-command.mjs';

/** A package of somebody else: a quantizer that doubles the step of the uniform one. */
const PLUGIN = {
  'package.json': JSON.stringify({ name: 'my-quantizer', type: 'module', exports: './plugin.js' }),
  'plugin.js': `import { getQuantizer } from '@qornn/quantizers';

export default ({ registerQuantizer }) =>
  registerQuantizer('mine', (options) => ({ ...getQuantizer('uniform', options), name: 'mine' }));
`,
};

/** What keeps `qornn bench` from finding the benches of the installed packages, and from measuring a quantizer from outside. */
export async function benchProblems({ folder, installed }, environment) {
  mkdirSync(join(folder, 'my-quantizer'));
  for (const [file, text] of Object.entries(PLUGIN)) writeFileSync(join(folder, 'my-quantizer', file), text);
  const options = { root: folder, environment };
  const bench = (...words) =>
    captureCommand(process.execPath, [join(installed('qornn'), 'bin', 'qornn.js'), 'bench', ...words], options);
  const { code, stdout, output } = await bench(
    ...['--quick', '--json', '--filter', 'quantizers-forward', '--plugin', './my-quantizer'],
  );
  if (code !== 0) return [`qornn bench: ${output.trim()}`];
  const rows = JSON.parse(stdout).results.flatMap(({ contestants }) => contestants.map(({ name }) => name));
  const lacks = ['uniform', 'mine'].filter((name) => !rows.includes(name));
  // The message of an unknown name lists all names.
  const { output: names } = await bench('--filter', 'nothing-is-named-so');
  const missing = ['wasm-product', 'parametrizations', 'cells', 'integer-layers', 'training-step-workers'].filter(
    (name) => !names.includes(name),
  );
  return [
    ...lacks.map((name) => `qornn bench has no row for the quantizer '${name}'`),
    ...missing.map((name) => `qornn bench does not find the benchmark '${name}'`),
  ];
}
