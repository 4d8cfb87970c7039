/** Code of a function for an extension of a processor, beside plain C. */
export interface Variant {
  /** macro that the preamble defines where the processor has the extension, without the prefix of the model */
  readonly macro: string;
  /** macros before the function, which exist only with the extension; may be empty */
  before(prefix: string): string;
  /** statements in place of those of plain C */
  body(prefix: string): string;
}

/** Definitions that only variants need, each within its macro. */
export function beforeVariants(prefix: string, variants: readonly Variant[]): string {
  return variants
    .map(({ macro, before }) => ({ macro, text: before(prefix) }))
    .filter(({ text }) => text !== '')
    .map(({ macro, text }) => `#ifdef ${prefix.toUpperCase()}_${macro}\n${text}\n#endif\n\n`)
    .join('');
}

/** Statements of the variant that the preprocessor chooses, or of plain C. */
export function chosenBody(prefix: string, variants: readonly Variant[], plain: string): string {
  if (variants.length === 0) return plain;
  const branches = variants.map(
    ({ macro, body }, i) => `#${i === 0 ? 'if' : 'elif'} defined(${prefix.toUpperCase()}_${macro})\n${body(prefix)}`,
  );
  return [...branches, '#else', plain, '#endif'].join('\n');
}

/** Definitions that only plain C needs. */
export function onlyPlain(prefix: string, variants: readonly Variant[], text: string): string {
  if (variants.length === 0) return `${text}\n\n`;
  const none = variants.map(({ macro }) => `!defined(${prefix.toUpperCase()}_${macro})`).join(' && ');
  return `#if ${none}\n${text}\n#endif\n\n`;
}
