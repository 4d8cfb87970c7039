const DOT = [0xfd, 0x93, 0x02]; // i32x4.relaxed_dot_i8x16_i7x16_add_s
const SELECT = [0xfd, 0x52, 0x01]; // v128.bitselect, nop

/**
 * The kernels for engines that have no relaxed SIMD. Another instruction with three operands takes the place of each dot product, so that the module is
 * valid; the functions around it are not called then.
 */
export function withoutRelaxedSimd(kernels: Uint8Array): Uint8Array {
  const plain = kernels.slice();
  for (let at = 0; at < kernels.length; at++) {
    if (DOT.every((byte, i) => kernels[at + i] === byte)) plain.set(SELECT, at);
  }
  return plain;
}
