/** The shortest decimal number that a reader of 32-bit floats reads as this one. @param value finite, of 32 bits */
export function float32Text(value: number): string {
  for (let digits = 1; ; digits++) {
    // Nine digits are always enough.
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === value || digits === 9) return text;
  }
}
