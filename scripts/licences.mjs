/** SPDX expressions of permissive licences, which require attribution at most. */
const ALLOWED = [
  '(MIT AND Zlib)',
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'Python-2.0',
  'Unlicense',
];

/** Packages whose package.json has no valid SPDX expression, with the licence that its files give. */
const READ = {
  'axe-core': 'MPL-2.0', // the MPL covers its own files only; used by tests, never published
  jsfive: 'Unknown', // package.json refers to its LICENSE.txt: public domain, after a BSD-3-Clause original; optional
  slick: 'MIT (http://mootools.net/license.txt)', // MIT, according to the URL
  speakingurl: 'BSD', // its LICENSE is BSD-3-Clause
  spawndamnit: 'Unknown', // package.json refers to the file LICENSE, which is MIT
  'spdx-exceptions': 'CC-BY-3.0', // a list of names, a development dependency only
};

/**
 * All dependencies, including development dependencies, whose licence is not allowed.
 *
 * @param licences output of `pnpm licenses list --json`: packages by licence
 * @returns one string `name@version: licence` per dependency
 */
export function refusedLicences(licences) {
  return Object.entries(licences).flatMap(([licence, packages]) =>
    ALLOWED.includes(licence)
      ? []
      : packages
          .filter(({ name }) => READ[name] !== licence)
          .map(({ name, versions }) => `${name}@${versions}: ${licence}`),
  );
}
