/** Integer types of `<stdint.h>` that constants and buffers have. */
export type CType = 'int8_t' | 'uint8_t' | 'int16_t' | 'uint16_t' | 'int32_t' | 'uint32_t';

/** A constant array. */
export interface CArray {
  /** identifier, with the prefix of the model */
  readonly name: string;
  readonly type: CType;
  readonly values: ArrayLike<number>;
  /** content and layout, one sentence */
  readonly comment: string;
}

const BYTES: Readonly<Record<CType, number>> = {
  int8_t: 1,
  uint8_t: 1,
  int16_t: 2,
  uint16_t: 2,
  int32_t: 4,
  uint32_t: 4,
};

export function bytesOf(type: CType): number {
  return BYTES[type];
}

/** The smallest signed type that holds all values, at least 8 bits. */
export function smallestType(values: ArrayLike<number>): 'int8_t' | 'int16_t' | 'int32_t' {
  const magnitude = Array.from(values).reduce((most, value) => Math.max(most, value < 0 ? -value - 1 : value), 0);
  if (magnitude < 2 ** 7) return 'int8_t';
  return magnitude < 2 ** 15 ? 'int16_t' : 'int32_t';
}

/** Elements between braces, in lines of at most 100 characters. */
export function initializer({ type, values }: Pick<CArray, 'type' | 'values'>): string {
  const lines: string[] = [];
  let line = ' ';
  for (const text of Array.from(values, (value) => literal(type, value))) {
    if (line.length + text.length + 2 > 100) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${text},`;
  }
  return [...lines, line.replace(/,$/, '')].join('\n');
}

/** An integer constant of this type. −2^31 has no literal of its own: 2147483648 does not fit into an int. */
export function literal(type: CType, value: number): string {
  if (type === 'uint32_t') return `${value}u`;
  if (type === 'int32_t' && value === -(2 ** 31)) return '(-2147483647 - 1)';
  return String(value);
}
