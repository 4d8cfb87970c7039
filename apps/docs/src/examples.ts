import { readFileSync } from 'node:fs';

/** A block of TypeScript on a page. */
export interface Example {
  /** the file it stands in */
  page: string;
  /** of the page, from 1, where the code begins */
  line: number;
  code: string;
  /** declarations of what the example takes as given, from a comment `<!-- assumes … -->` above it that readers do not see */
  assumptions: string;
}

/**
 * The TypeScript blocks of a Markdown page, in order.
 *
 * @param page its path
 */
export function examplesOf(page: string): Example[] {
  const text = readFileSync(page, 'utf8');
  const blocks = text.matchAll(/(?:<!-- assumes\s((?:(?!-->)[\s\S])*)-->\n+)?(```ts\n)([\s\S]*?)```/g);
  return Array.from(blocks, (block) => {
    const [whole, assumptions = '', fence, code] = block as unknown as [string, string | undefined, string, string];
    const start = block.index + whole.indexOf(fence) + fence.length;
    return { page, line: text.slice(0, start).split('\n').length, code, assumptions: assumptions.trim() };
  });
}
