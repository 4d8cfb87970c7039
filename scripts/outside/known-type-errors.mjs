/**
 * Errors in type declarations of other packages that TypeScript reports without `skipLibCheck` and that we cannot fix.
 * An entry whose error no longer occurs is reported as a problem, so that the list stays current.
 */
export const KNOWN_TYPE_ERRORS = [
  {
    package: '@tensorflow/tfjs-core',
    is: ({ code, message }) => code === 2304 && message.includes("'Long'"),
    cause:
      'names the global Long without a reference to @types/long, which only npm puts where TypeScript looks by itself',
  },
  {
    package: '@tensorflow/tfjs-backend-wasm',
    is: ({ code, message }) => code === 2304 && message.includes("'EmscriptenModule'"),
    cause:
      'names the global EmscriptenModule without a reference to @types/emscripten, which only npm puts where TypeScript looks',
  },
  {
    package: '@tensorflow/tfjs-layers',
    is: ({ code, message }) => code === 2411 || (code === 2420 && message.includes('InferenceModel')),
    cause: 'its declarations were compiled without strictNullChecks, and contradict themselves with it',
  },
];

/** The entry that matches a TypeScript error; undefined if there is none. */
export function knownError(error) {
  return KNOWN_TYPE_ERRORS.find((known) => known.package === error.package && known.is(error));
}
