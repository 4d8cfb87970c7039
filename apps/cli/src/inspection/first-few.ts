/** The first few of a list, and how many more there are. */
export function firstFew(texts: readonly string[]): string {
  const shown = 8;
  return texts.length <= shown
    ? texts.join(', ')
    : `${texts.slice(0, shown).join(', ')}, and ${texts.length - shown} more`;
}
