// The layer kinds that have kernels. To add a second kind, put a word with the kind at the start of every layer, and select the kernel by
// that word here.
export { moveOn, outputs } from './kinds/orthogonal/layer';
