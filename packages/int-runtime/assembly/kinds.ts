// The kinds of layers that have kernels. A second one brings a word at the start of every layer that says which it is, and here the
// choice by that word.
export { moveOn, outputs } from './kinds/orthogonal/layer';
