import { type CArray, initializer } from './c-array.js';
import type { CProgram } from './c-program.js';
import { comment, indent, paragraphs } from './c-text.js';

/** The source file. */
export function sourceC(program: CProgram): string {
  const { prefix, target, constants, helpers, functions } = program;
  return paragraphs(
    comment(`${prefix}.c: integer RNN written by qornn. Do not edit; export it again.`),
    `#include "${prefix}.h"`,
    target.preamble(prefix),
    `/* Fails to compile if the compiler lays out the context otherwise. */
typedef char ${prefix}_context_has_its_size[sizeof(${prefix}_context) == ${prefix.toUpperCase()}_CONTEXT_BYTES ? 1 : -1];`,
    ...constants.map((array) => constantC(array, target.inFlash(prefix))),
    ...helpers.map(({ code }) => code),
    ...functions,
    resetC(program),
    stepC(program),
  );
}

function constantC(array: CArray, inFlash: string): string {
  const { type, name, values } = array;
  return `${comment(`${name.slice(name.indexOf('_') + 1)}: ${array.comment}`)}
static const ${type} ${name}[${values.length}]${inFlash ? ` ${inFlash}` : ''} = {
${initializer(array)}
};`;
}

function resetC({ prefix, layers, mean }: CProgram): string {
  return `void ${prefix}_reset(${prefix}_context *context)
{
  uint_fast16_t i;
${indent([...layers.map(({ reset }) => reset), ...(mean ? [mean.reset] : [])].join('\n'))}
}`;
}

function stepC({ prefix, layers, mean }: CProgram): string {
  const steps = layers.map(({ step }, l) => step(l === 0 ? 'codes' : layers[l - 1]!.output));
  return `void ${prefix}_step(${prefix}_context *context, const int16_t *codes)
{
${indent([...steps, ...(mean ? [mean.step] : [])].join('\n'))}
}`;
}
