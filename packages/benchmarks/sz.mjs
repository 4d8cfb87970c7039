import * as tf from '@tensorflow/tfjs-core';
import { useBackend } from '@qornn/backend';
import * as op from '@qornn/orthogonal-params';
import * as q from '@qornn/quantizers';
import * as c from '@qornn/cells';
const t={};
await useBackend({ backend: process.argv[2] ?? 'wasm' });
const tries = { haar: ()=>op.haar(1e6,1), haar9:()=>op.haar(1e9,1), had:()=>op.hadamardMatrix(2**30), had16:()=>op.hadamardMatrix(2**17), henaff:()=>op.henaff(1e6,1), cayley:()=>op.cayleyInit(1e6,1), id:()=>op.identity(1e6), band:()=>op.band?.(1e6,1), sh:()=>op.signedHadamard?.(2**20,1), bj:()=>op.getParametrization('bjorck').initialize(1e6,1), unpack:()=>q.unpackCodes(new Uint8Array(4),4,1e12), unpack2:()=>q.unpackCodes(new Uint8Array(4),4,3e9), build:()=>c.orthogonalRNN({units:1e5}).apply(tf.ones([1,2,1])), buildH:()=>c.orthogonalRNN({units:2**20,parametrization:'hadamard'}).apply(tf.ones([1,2,1])), lstm:()=>c.quantizedLSTM({units:1e5}).apply(tf.ones([1,2,1])), gru:()=>c.quantizedGRU({units:1e5}).apply(tf.ones([1,2,1])), fast:()=>c.fastRNN({units:1e5}).apply(tf.ones([1,2,1])), grnn:()=>c.fastGRNN({units:1e5}).apply(tf.ones([1,2,1])), units9:()=>c.orthogonalRNN({units:2**50}).apply(tf.ones([1,2,1]))};
for (const [n,f] of Object.entries(tries)) { const s=Date.now(); try { const r=f(); console.log(n,'ok?', r===undefined?'undefined':r.shape??typeof r, Date.now()-s); r?.dispose?.(); } catch(e) { console.log(n,'|',e.constructor.name,'|',String(e.message).slice(0,160), Date.now()-s); } }
