/** Indents every line that is not empty. */
export function indent(text: string, by = 2): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}

/** A comment of one or several lines, whatever the text holds. */
export function comment(text: string): string {
  const lines = text.replaceAll('*/', '* /').replaceAll('/*', '/ *').split('\n');
  if (lines.length === 1) return `/* ${lines[0]} */`;
  return `/*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/** Paragraphs with an empty line between them; empty ones are left out. */
export function paragraphs(...texts: readonly string[]): string {
  return `${texts
    .map((text) => text.replace(/^\n+|\n+$/g, ''))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}
