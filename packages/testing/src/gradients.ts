// The Node build of tfjs-core registers no gradients of its own; that of tfjs-layers does. Only tests that differentiate operations of
// TensorFlow.js import this: it takes a second.
import '@tensorflow/tfjs-layers';
