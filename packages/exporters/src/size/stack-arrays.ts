import type { CProgram } from '../c/c-program.js';

const BYTES: Readonly<Record<string, number>> = {
  int8_t: 1,
  uint8_t: 1,
  int16_t: 2,
  uint16_t: 2,
  int32_t: 4,
  uint32_t: 4,
};
/** An offset of a byte, and a value. */
const NONZERO = 3;

/** Bytes of the local arrays of a function, and of a helper that it calls: the most of each. */
export function arrayBytes({ helpers, functions }: CProgram): number {
  const most = (texts: readonly string[]) =>
    Math.max(0, ...texts.flatMap((text) => text.split(/^\}/m)).map(localBytes));
  return most(functions) + most(helpers.map(({ code }) => code));
}

function localBytes(code: string): number {
  // Members of a union share their memory, and all have the same size.
  const text = code.replace(/union \{\n([^\n]*\n)[^}]*\}/g, '$1');
  const arrays = text.matchAll(/^ +(?:(u?int\d+_t)|\w+_nonzero) \w+\[(\d+)\];/gm);
  return [...arrays].reduce((sum, [, type, length]) => sum + (type ? BYTES[type]! : NONZERO) * Number(length), 0);
}
