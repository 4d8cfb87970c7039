import { REPOSITORY } from '../repository.mjs';

/**
 * Missing or wrong fields of a published package.json.
 *
 * @param manifest package.json from the tarball
 * @param directory folder of the package in the repository
 * @returns one sentence per problem
 */
export function manifestProblems(manifest, directory) {
  const wanted = {
    description: (text) => typeof text === 'string' && text.length >= 30,
    keywords: (words) => Array.isArray(words) && words.length >= 3,
    license: (licence) => licence === 'MIT',
    homepage: (url) => url === `${REPOSITORY}/tree/main/${directory}#readme`,
    bugs: (url) => url === `${REPOSITORY}/issues`,
    repository: (at) => at?.url === `git+${REPOSITORY}.git` && at.directory === directory,
    engines: (engines) => engines?.node === '>=20.19.0',
    sideEffects: (value) => value !== undefined,
    exports: (entries) => entries?.['./package.json'] === './package.json',
  };
  const missing = Object.entries(wanted).flatMap(([field, holds]) =>
    holds(manifest[field]) ? [] : [`package.json: "${field}" is ${JSON.stringify(manifest[field]) ?? 'missing'}`],
  );
  return [...missing, ...conditionProblems(manifest.exports ?? {}), ...rangeProblems(manifest)];
}

/** A condition `import` without `default` would exclude `require`, which supports ES modules from Node 20.19 on. */
function conditionProblems(entries) {
  return Object.entries(entries).flatMap(([entry, target]) => {
    if (typeof target === 'string') return [];
    const conditions = Object.keys(target);
    const problems = [];
    if (conditions.at(-1) !== 'default') problems.push(`package.json: exports["${entry}"] does not end in "default"`);
    if (!conditions.includes('types')) problems.push(`package.json: exports["${entry}"] has no "types"`);
    return problems;
  });
}

/** Packing replaces `workspace:` ranges by versions. */
function rangeProblems({ dependencies, peerDependencies, optionalDependencies }) {
  return Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies })
    .filter(([, range]) => /^(workspace|file|link|catalog):/.test(range))
    .map(([name, range]) => `package.json: ${name} is "${range}", which only the workspace understands`);
}
