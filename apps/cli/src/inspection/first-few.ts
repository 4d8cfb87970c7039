/** The first items of a list, and the number of the others. */
export function firstFew(texts: readonly string[]): string {
  const shown = 8;
  return texts.length <= shown
    ? texts.join(', ')
    : `${texts.slice(0, shown).join(', ')}, and ${texts.length - shown} more`;
}
