import type { BaseLayer, BaseSpec } from './base-layer.js';
import type { CompilingKind } from './compiling-kind.js';
import type { ContentsKind } from './contents-kind.js';
import type { FileKind } from './file-kind.js';
import type { ReferenceKind } from './reference-kind.js';
import type { RunningKind } from './running-kind.js';

/**
 * All that is known of a kind of recurrent layer. It is in five parts, so that who runs models does not download what makes them:
 * what runs, what compiles, what reads and writes files, what tools list, and what engines are compared with.
 */
export interface LayerKind<Spec extends BaseSpec = BaseSpec, Layer extends BaseLayer = BaseLayer>
  extends RunningKind<Layer>,
    CompilingKind<Spec, Layer>,
    FileKind<Layer>,
    ContentsKind<Layer>,
    ReferenceKind<Layer> {}
