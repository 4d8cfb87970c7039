// The node bundle of tfjs-core registers no gradients by itself; @tensorflow/tfjs and tfjs-layers do. Only tests that
// differentiate tfjs' own operations import this: it takes a second.
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
