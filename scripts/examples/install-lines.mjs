/**
 * The packages in the `npm install …` lines of a page, one list per line. Flags and everything after a `#` are left out.
 *
 * @param {string} text text of a Markdown page
 * @returns {string[][]}
 */
export function installLines(text) {
  return Array.from(text.matchAll(/^npm install (?!-g\b)([^#\n]*)/gm), ([, names = '']) =>
    names.split(/\s+/).filter((name) => name !== '' && !name.startsWith('-')),
  );
}
