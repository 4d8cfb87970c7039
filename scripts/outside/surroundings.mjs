/**
 * What the types of a package may take for granted: nothing but the language; the DOM library where TensorFlow.js comes in, whose
 * declarations need it; and those @types that the package itself names, as `@types/node`.
 *
 * @param manifest of the package
 * @param packages all that are published
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
