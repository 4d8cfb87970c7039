/**
 * Whether tests on the native backend are skipped: `QORNN_TEST_TFJS_NODE` names no folder with a built `@tensorflow/tfjs-node`. Says so in a
 * line. `.ci/run` builds one, and runs them in a check of their own.
 */
export function skipsTfjsNode(): boolean {
  if (process.env.QORNN_TEST_TFJS_NODE) return false;
  console.warn(
    'skipped: the native backend; build @tensorflow/tfjs-node as apps/docs/guide/backends.md says, and let QORNN_TEST_TFJS_NODE name its folder',
  );
  return true;
}
