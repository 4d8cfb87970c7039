import type { BaseLayer, BaseSpec } from './base-layer.js';
import type { CompilingKind } from './compiling-kind.js';
import type { ContentsKind } from './contents-kind.js';
import type { FileKind } from './file-kind.js';
import type { ReferenceKind } from './reference-kind.js';
import type { RunningKind } from './running-kind.js';

/**
 * A kind of recurrent layer. It has five parts, so that running models does not need to download the others: running, compiling, reading
 * and writing files, listing contents, and the reference for engines.
 */
export interface LayerKind<Spec extends BaseSpec = BaseSpec, Layer extends BaseLayer = BaseLayer>
  extends RunningKind<Layer>,
    CompilingKind<Spec, Layer>,
    FileKind<Layer>,
    ContentsKind<Layer>,
    ReferenceKind<Layer> {}
