import { tmpdir } from 'node:os';
import { expect, it, vi } from 'vitest';
import { describeBackend } from './describe-backend.js';
import { BackendUnavailableError } from './errors.js';
import { useBackend } from './use-backend.js';

// A file of its own: TensorFlow.js tells apart the first start of its wasm backend and every later one.
it('says where the files of the wasm backend were not, and that paths cannot be changed after that', async () => {
  for (const level of ['warn', 'error', 'log'] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
  vi.stubEnv('QORNN_BACKEND', '');
  const wasmPaths = `${tmpdir()}/`;
  const description = await useBackend({ wasmPaths });
  expect(description.name).toBe('cpu');
  expect(description.failures.find(({ name }) => name === 'wasm')).toEqual({
    name: 'wasm',
    reason: expect.stringMatching(/^its \.wasm files could not be loaded from wasmPaths, .*tfjs-backend-wasm\.wasm, /),
  });
  expect(describeBackend(description)).toMatch(/^cpu, .*; wasm: its \.wasm files could not be loaded from wasmPaths/);
  const asked = useBackend({ backend: 'wasm' });
  await expect(asked).rejects.toBeInstanceOf(BackendUnavailableError);
  await expect(asked).rejects.toThrow('useBackend({ wasmPaths }) says where they are');
  await expect(useBackend({ backend: 'wasm', wasmPaths })).rejects.toThrow('wasmPaths come too late');
});
