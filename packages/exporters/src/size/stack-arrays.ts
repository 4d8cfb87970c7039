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

/** Functions of a model with `pooling` that a step calls, so that compilers put their arrays beside those of its layers. */
const OF_MEAN = /^static void \w+_(?:last_readout|add_to_mean)\(/m;

/** Bytes of the local arrays of a function, and of a helper that it calls: the most of each, and all of a mean. */
export function arrayBytes({ helpers, functions, mean }: CProgram): number {
  const most = (texts: readonly string[]) => Math.max(0, ...texts.map(localBytes));
  const single = (texts: readonly string[]) => texts.flatMap((text) => text.split(/^\}/m));
  const all = single(functions);
  const ofMean = mean ? all.filter((text) => OF_MEAN.test(text)).reduce((sum, text) => sum + localBytes(text), 0) : 0;
  return most(all) + ofMean + most(single(helpers.map(({ code }) => code)));
}

function localBytes(code: string): number {
  // Members of a union share their memory, and all have the same size.
  const text = code.replace(/union \{\n([^\n]*\n)[^}]*\}/g, '$1');
  const arrays = text.matchAll(/^ +(?:(u?int\d+_t)|\w+_nonzero) \w+\[(\d+)\](?: = \{ 0 \})?;/gm);
  return [...arrays].reduce((sum, [, type, length]) => sum + (type ? BYTES[type]! : NONZERO) * Number(length), 0);
}
