import { createRuntime, type IntModel } from '@qornn/int-runtime';
import { stepWords } from './step-words.js';

/** What the harness sends of a block of steps. */
export interface ExpectedBlock {
  checksum: number;
  /** after every step: states, readouts, label */
  steps: Int32Array[];
}

/**
 * What `harness/harness.c` sends for a model, computed by the JavaScript engine: the same generator, the same blocks, the same checksums.
 *
 * @param options the seed of the generator, 32 bits; steps of a block
 * @returns an iterator over blocks, without end
 */
export async function* expectedBlocks(
  model: IntModel,
  { seed, blockSteps }: { seed: number; blockSteps: number },
): AsyncGenerator<ExpectedBlock> {
  const runtime = await createRuntime(model, { engine: 'js' });
  let random = seed >>> 0;
  const uniform = (bits: number) => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return (random >>> (32 - bits)) - 2 ** (bits - 1);
  };
  for (let block = 0; ; block++) {
    if (block % 4 === 0) runtime.reset();
    const codes = block % 2 === 0;
    const bits = codes ? model.inputBits : ((block >> 1) % 16) + 1;
    const x = codes ? new Int16Array(model.inputs) : new Float32Array(model.inputs);
    let checksum = 2166136261;
    const steps: Int32Array[] = [];
    for (let t = 0; t < blockSteps; t++) {
      for (let j = 0; j < x.length; j++) x[j] = uniform(bits);
      runtime.step(x);
      const words = stepWords(runtime);
      for (const word of words) checksum = Math.imul(checksum ^ word, 16777619);
      steps.push(words);
    }
    yield { checksum: checksum >>> 0, steps };
  }
}
