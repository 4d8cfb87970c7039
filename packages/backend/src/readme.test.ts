import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import * as backend from './index.js';

it('opens its README with an example that runs', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const code = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  const body = code.replace(
    /import (?:\* as )?([^;]+?) from '([^']+)';/g,
    (_, names: string, from: string) => `const ${names} = modules['${from}'];`,
  );
  const run = new Function('modules', `return (async () => { ${body}\nreturn { line, product }; })();`);
  const modules = { '@tensorflow/tfjs-core': tf, '@qornn/backend': backend };
  const { line, product } = (await run(modules)) as { line: string; product: tf.Tensor };
  expect(line).toContain(`TensorFlow.js ${tf.version_core}`);
  expect(product.shape).toEqual([128, 128]);
  expect(product.dataSync()[0]).toBe(170);
  product.dispose();
});
