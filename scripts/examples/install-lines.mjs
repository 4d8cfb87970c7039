/**
 * The packages that the lines `npm install …` of a page name, line by line. Flags are left out, and what follows a `#`.
 *
 * @param {string} text of a Markdown page
 * @returns {string[][]}
 */
export function installLines(text) {
  return Array.from(text.matchAll(/^npm install (?!-g\b)([^#\n]*)/gm), ([, names = '']) =>
    names.split(/\s+/).filter((name) => name !== '' && !name.startsWith('-')),
  );
}
