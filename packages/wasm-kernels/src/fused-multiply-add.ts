const MULTIPLY = [0xfd, 0xe6, 0x01]; // f32x4.mul
const ADD = [0xfd, 0xe4, 0x01]; // f32x4.add
const MULTIPLY_ADD = [0xfd, 0x85, 0x02]; // f32x4.relaxed_madd
const NOP = 0x01;
const LOCAL_GET = 0x20;
const CONSTANT = [0xfd, 0x0c]; // v128.const

/**
 * A WebAssembly module whose products of four floats are rounded only once, after their addend is added:
 *
 *     f32x4.mul, addend, f32x4.add   →   addend, f32x4.relaxed_madd, nop, nop, nop
 *
 * where the addend is a local or a constant. No instruction moves, so that the rest of the module stays as it is, and no second module has
 * to be shipped. Engines without relaxed SIMD reject the result.
 */
export function withFusedMultiplyAdd(bytes: Uint8Array): Uint8Array {
  const fused = bytes.slice();
  for (let at = 0; at < bytes.length; at++) {
    if (!isAt(bytes, at, MULTIPLY)) continue;
    const addend = at + MULTIPLY.length;
    const end = addend + addendLength(bytes, addend);
    if (end === addend || !isAt(bytes, end, ADD)) continue;
    fused.set([...bytes.subarray(addend, end), ...MULTIPLY_ADD, NOP, NOP, NOP], at);
    at = end + ADD.length - 1;
  }
  return fused;
}

function isAt(bytes: Uint8Array, at: number, instruction: readonly number[]): boolean {
  return instruction.every((byte, i) => bytes[at + i] === byte);
}

/** Bytes of the instruction: `local.get` of one of the first 128 locals, or a constant; 0 for any other. */
function addendLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LOCAL_GET) return bytes[at + 1]! < 128 ? 2 : 0;
  return isAt(bytes, at, CONSTANT) ? CONSTANT.length + 16 : 0;
}
