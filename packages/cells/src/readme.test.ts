import { readFileSync } from 'node:fs';
import * as tfLayers from '@tensorflow/tfjs-layers';
import { expect, it } from 'vitest';
import './testing/wasm.js';
import * as cells from './index.js';

it('runs the example of the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n(?:import [^\n]*\n)*([\s\S]*?)```/.exec(readme)![1]!;
  const { orthogonalRNN, describe } = cells;
  const run = new Function('orthogonalRNN', 'describe', 'layers', 'sequential', `${code} return integers;`);
  const spec = run(orthogonalRNN, describe, tfLayers.layers, tfLayers.sequential);
  expect(spec.layers[0].recurrent).toMatchObject({ kind: 'codes', bits: 4, rows: 64 });
});
