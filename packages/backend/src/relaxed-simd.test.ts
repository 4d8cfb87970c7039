import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enableRelaxedSimd, hasRelaxedSimd, relaxedSimdOptions } from './relaxed-simd.js';

afterEach(() => vi.unstubAllGlobals());

const major = Number(process.versions.node.split('.')[0]);

/** Whether a process with these options knows the instruction. */
function isKnownTo(options: readonly string[]): boolean {
  const script = `console.log(WebAssembly.validate(Uint8Array.of(${[...moduleAsked()].join()})))`;
  const args = [...options, '--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as boolean;
}

/** The module that `hasRelaxedSimd` asks about. */
function moduleAsked(): Uint8Array {
  const validate = vi.fn((_: Uint8Array) => true);
  vi.stubGlobal('WebAssembly', { validate });
  hasRelaxedSimd();
  vi.unstubAllGlobals();
  return validate.mock.calls[0]![0];
}

describe('relaxed SIMD', () => {
  it('is there without an option from Node.js 21 on, and not before', () => {
    expect(isKnownTo([])).toBe(major >= 21);
  });

  it('is turned on, and passed on to other processes', () => {
    const before = hasRelaxedSimd();
    expect(enableRelaxedSimd()).toBe(true);
    expect(hasRelaxedSimd()).toBe(true);
    expect(relaxedSimdOptions()).toEqual(before ? [] : ['--experimental-wasm-relaxed-simd']);
    expect(isKnownTo(relaxedSimdOptions())).toBe(true);
    expect(enableRelaxedSimd()).toBe(true);
  });

  it('is absent without WebAssembly, and where nothing can turn it on', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(hasRelaxedSimd()).toBe(false);
    vi.stubGlobal('WebAssembly', { validate: () => false });
    vi.stubGlobal('process', undefined);
    expect(enableRelaxedSimd()).toBe(false);
    expect(relaxedSimdOptions()).toEqual([]);
  });
});
