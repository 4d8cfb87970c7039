import { readFileSync } from 'node:fs';

/** A path with a folder in it, of a kind of file that this repository holds. */
const PATH =
  /(?<![\w@/.:<*{}-])(?:\.{1,2}\/)*((?:\w[\w.-]*\/)+\w[\w.-]*\.(?:ts|mts|mjs|js|md|json|yaml|py|sh|svg))(?![\w/-])/g;

/**
 * The files of this repository that prose speaks of, in Markdown and in the comments of code, and that are not there.
 *
 * @param file the page or source that speaks
 * @param files all there are, as paths from the root; a citation may leave out where a path begins
 * @returns `file:line: path`, one for each
 */
export function brokenCitations(file: string, files: readonly string[]): string[] {
  return proseOf(file).flatMap(({ text, line }) =>
    Array.from(text.matchAll(PATH), ([, path]) => path!)
      .filter(
        (path) => ![path, sourceOf(path)].some((written) => files.some((known) => `/${known}`.endsWith(`/${written}`))),
      )
      .map((path) => `${file}:${line}: ${path}`),
  );
}

/** What is built is cited for what it is built from. */
function sourceOf(path: string): string {
  return path.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
}

/** A comment at the end of a line of code, or a line of one. */
const COMMENT = /^\s*\/?\*.*|(?:^|\s)\/\/ .*/;

function proseOf(file: string): { text: string; line: number }[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const prose = file.endsWith('.md') ? outsideFences(lines) : lines.map((text) => COMMENT.exec(text)?.[0] ?? '');
  return prose.map((text, i) => ({ text, line: i + 1 }));
}

/** Code on a page speaks of its reader's files. */
function outsideFences(lines: readonly string[]): string[] {
  let inside = false;
  return lines.map((text) => {
    if (text.startsWith('```')) inside = !inside;
    return inside ? '' : text;
  });
}
