/** Backends whose packages have a library that is compiled for one machine. */
export type NativeName = 'tensorflow' | 'tensorflow-gpu';

/** The npm package of a native backend. */
export const NATIVE_PACKAGES = {
  tensorflow: '@tensorflow/tfjs-node',
  'tensorflow-gpu': '@tensorflow/tfjs-node-gpu',
} as const satisfies Record<NativeName, string>;

/** The package for Python that has TensorFlow's library. */
const LIBRARIES = { tensorflow: 'tensorflow-cpu==2.21.0', 'tensorflow-gpu': "'tensorflow[and-cuda]==2.21.0'" };

/**
 * Shell commands that compile the binding of a native package on Linux, where its installation fails: those of the guide to backends, in a
 * folder that `QORNN_TFJS_NODE` names, since npm may not install into the folders of this `qornn`.
 *
 * @param named whether QORNN_TFJS_NODE names a folder already
 */
export function nativeBuild(name: NativeName, named = Boolean(process.env.QORNN_TFJS_NODE)): string[] {
  const folder = named
    ? 'cd "$QORNN_TFJS_NODE"'
    : 'mkdir -p qornn-tfjs-node && cd qornn-tfjs-node && export QORNN_TFJS_NODE="$PWD" # for later shells, too';
  return [
    folder,
    `npm install --ignore-scripts ${NATIVE_PACKAGES[name]}@4.22.0`,
    'python3 -m venv tensorflow',
    `tensorflow/bin/pip install ${LIBRARIES[name]}`,
    `TF=$(tensorflow/bin/python -c 'import importlib.util as u; print(u.find_spec("tensorflow").submodule_search_locations[0])')`,
    `NODE=$(node -p 'require("path").resolve(process.execPath, "../../include/node")')`,
    `cd node_modules/${NATIVE_PACKAGES[name]}`,
    'mkdir -p lib/napi-v8',
    'g++ -std=c++17 -O2 -fPIC -shared -DNAPI_VERSION=8 -I"$NODE" -I"$TF/include" binding/*.cc -o lib/napi-v8/tfjs_binding.node \\',
    '  -L"$TF" -l:libtensorflow_cc.so.2 -l:libtensorflow_framework.so.2 -Wl,-rpath,"$TF"',
  ];
}
