/** SPDX expressions that ask no more than to be named: what is built here may be used anywhere. */
const ALLOWED = [
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

/** Packages whose manifest says it otherwise, each with what was read in its files. */
const READ = {
  slick: 'MIT (http://mootools.net/license.txt)', // MIT, as the address says
  speakingurl: 'BSD', // its LICENSE is BSD-3-Clause
  spawndamnit: 'Unknown', // SEE LICENSE IN LICENSE, which is MIT
  'spdx-exceptions': 'CC-BY-3.0', // a list of names, for development alone
};

/**
 * The dependencies, those of development too, whose licence is not one that is allowed.
 *
 * @param licences what `pnpm licenses list --json` prints: packages by licence
 * @returns `name@version: licence`, one for each
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
