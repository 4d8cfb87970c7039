import { bundle } from '@qornn/internal-testing/bundle';
import { describe, expect, it } from 'vitest';

const READERS = { readTorch: 'torch', readOnnx: 'onnx', readKeras: 'keras' };
const folders = (modules: readonly string[]) =>
  ['torch', 'onnx', 'keras'].filter((folder) =>
    modules.some((path) => path.startsWith(`packages/importers/src/${folder}/`)),
  );

describe('bundle contents', () => {
  it.each(Object.entries(READERS))('with %s alone has no other reader', async (name, folder) => {
    const { modules } = await bundle(`export { ${name}, buildNetwork } from './index.js';`, import.meta.url);
    expect(folders(modules)).toEqual([folder]);
    expect(modules.some((path) => path.includes('/protobufjs/'))).toBe(folder === 'onnx');
    expect(modules.some((path) => path.includes('/fflate/'))).toBe(folder === 'keras');
  });
});
