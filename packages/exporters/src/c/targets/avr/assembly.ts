import { indent } from '../../c-text.js';

/** Where the processor has a multiplier, and a compiler that takes GNU assembler. */
export const HAS_MULTIPLIER = 'defined(__AVR__) && defined(__AVR_HAVE_MUL__)';

/** Instructions, one a line, labels at the margin; a text after `;` is a comment. */
export type Instructions = readonly string[];

/** An `__asm__` statement. */
export function assembly({
  instructions,
  outputs = [],
  inputs = [],
  clobbers,
}: {
  instructions: Instructions;
  outputs?: readonly string[];
  inputs?: readonly string[];
  clobbers: readonly string[];
}): string {
  const lines = instructions.map((line) => {
    const [code, remark] = line.split(';').map((part) => part.trim()) as [string, string | undefined];
    const text = /^\d+:$/.test(code) ? `"${code}\\n"` : `"  ${code}\\n"`;
    return remark ? `${text.padEnd(30)} /* ${remark} */` : text;
  });
  return `__asm__ volatile(
${indent(lines.join('\n'))}
  : ${outputs.join(', ')}
  : ${inputs.join(', ')}
  : ${clobbers.map((name) => `"${name}"`).join(', ')});`;
}

/** `r<first>` to `r<last>`, for clobbers. */
export function registers(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `r${first + i}`);
}

/** Two bodies of a function: with the multiplier's instructions, and in C. */
export function eitherBody(instructions: string, plain: string): string {
  return `#if ${HAS_MULTIPLIER}
${indent(instructions)}
#else
${indent(plain)}
#endif`;
}

/** Cycles of an instruction on processors with a multiplier; a branch counts as half taken. */
function cycles(instruction: string): number {
  const name = instruction.trim().split(/[ ;]/)[0]!;
  if (/:$/.test(name)) return 0;
  if (name === 'lpm') return 3;
  if (/^(?:ld|ldd|st|std|mul|mulsu|adiw|sbiw|push|pop|rjmp)$/.test(name)) return 2;
  return /^br/.test(name) ? 1.5 : 1;
}

/** Cycles of instructions one after the other. */
export function cyclesOf(instructions: Instructions): number {
  return instructions.reduce((total, instruction) => total + cycles(instruction), 0);
}
