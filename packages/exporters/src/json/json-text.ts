const WIDTH = 120;

/** JSON for people: one field a line, and one line for a list of numbers, such as a row of a matrix, or of texts that fit into it. */
export function jsonText(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const elements = value.map((one) => jsonText(one, inner));
    const line = `[${elements.join(', ')}]`;
    const isFlat = value.every((one) => typeof one !== 'object' || one === null);
    const inOneLine = isFlat && (line.length <= WIDTH || value.every((one) => typeof one === 'number'));
    return inOneLine ? line : `[\n${elements.map((one) => `${inner}${one}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([field, one]) => `${inner}${JSON.stringify(field)}: ${jsonText(one, inner)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}
