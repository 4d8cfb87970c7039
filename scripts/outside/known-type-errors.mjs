/**
 * Errors in declarations of other people's packages that TypeScript shows where `skipLibCheck` is off, whatever we do.
 * One that is met no longer is a problem, so that the list stays true.
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

/** The entry that explains an error of TypeScript; undefined when there is none. */
export function knownError(error) {
  return KNOWN_TYPE_ERRORS.find((known) => known.package === error.package && known.is(error));
}
