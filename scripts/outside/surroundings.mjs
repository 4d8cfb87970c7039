/**
 * The global types that the types of a package may use: the DOM library if the package uses TensorFlow.js, whose declarations need it,
 * and the @types that the package declares, for example `@types/node`. All other packages may use only the language.
 *
 * @param manifest package.json of the package
 * @param packages all published packages
 */
export function surroundingsOf(manifest, packages) {
  const needed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const types = needed.filter((name) => name.startsWith('@types/')).map((name) => name.slice('@types/'.length));
  return { dom: reachesTensorFlow(manifest, packages, new Set()), types };
}

function reachesTensorFlow({ name, dependencies, peerDependencies }, packages, seen) {
  seen.add(name);
  const needed = Object.keys({ ...dependencies, ...peerDependencies });
  if (needed.some((dependency) => dependency.startsWith('@tensorflow/'))) return true;
  return packages.some(
    ({ manifest }) =>
      needed.includes(manifest.name) && !seen.has(manifest.name) && reachesTensorFlow(manifest, packages, seen),
  );
}
