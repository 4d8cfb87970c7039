import type { OptionTable } from '@qornn/options';
import { bytesOf, type FileBytes } from '@qornn/safetensors';
import { checkNetwork, requireCell } from '../check-network.js';
import { ImportError } from '../errors.js';
import { type ImportedCell, type NetworkWeights, outputsOf, type RecurrentWeights } from '../network.js';
import { CELL, checkOptions } from '../options.js';
import { listText } from '../stored-array.js';
import { nodeText } from './attribute.js';
import { Constants } from './constants.js';
import { DenseNodes } from './dense-nodes.js';
import { decodeModel, type Graph, type GraphNode } from './messages.js';
import { foreign, movedAxes } from './move-axes.js';
import { isBatchMajor, isRecurrentNode, weightsOfNode } from './recurrent-node.js';
import { type Foreign, isForeign, type Part, type Signal } from './signal.js';

/** Options of {@link readOnnx}. */
export interface OnnxOptions {
  /** type of the recurrent layers; another one in the file is an error. Default: that of the file */
  cell?: ImportedCell;
}

const ONNX_OPTIONS: OptionTable<OnnxOptions> = { cell: CELL };

/**
 * Reads an ONNX model that is a chain: nodes LSTM, GRU or RNN, then possibly a dense layer (Gemm, or MatMul and Add) and Softmax or Sigmoid.
 * Between them may be nodes that only move axes or pick the last time step. Axes are followed through the graph, so what another node does
 * to them is found and refused.
 *
 * @param bytes of a model in one file
 * @throws ImportError when the graph has something else; the message names the node and what is allowed
 * @example
 * const network = readOnnx(bytes);
 * network.layers.map(({ cell, units }) => `${cell} of ${units}`); // ['gru of 64']
 */
export function readOnnx(bytes: FileBytes, options: OnnxOptions = {}): NetworkWeights {
  const { cell } = checkOptions<OnnxOptions>('readOnnx', options, ONNX_OPTIONS);
  const { graph = {}, opsetImport = [] } = decodeModel(bytesOf(bytes));
  const opset = opsetImport.find(({ domain = '' }) => domain === '' || domain === 'ai.onnx')?.version ?? 1;
  const nodes = graph.node ?? [];
  if (!nodes.some(isRecurrentNode)) {
    const types = [...new Set(nodes.map(({ opType = '' }) => opType))];
    throw new ImportError(
      `the graph has no node LSTM, GRU or RNN; it has ${listText(types) || 'no nodes'}; exporters that unroll layers lose them: torch.onnx.export keeps them with dynamo=False`,
    );
  }
  const network = new GraphReader(graph, opset).read();
  requireCell(network.layers, cell);
  return checkNetwork(network);
}

/** Follows the input of a graph through its nodes. */
class GraphReader {
  private readonly constants: Constants;
  private readonly dense: DenseNodes;
  private readonly layers: RecurrentWeights[] = [];
  private readonly signals = new Map<string, Signal | Foreign>();

  constructor(
    private readonly graph: Graph,
    opset: number,
  ) {
    this.constants = new Constants(graph);
    this.dense = new DenseNodes(this.constants, opset);
  }

  read(): NetworkWeights {
    const given = (this.graph.input ?? []).filter(({ name = '' }) => !this.constants.has(name));
    for (const { name = '' } of given) {
      this.signals.set(name, {
        layer: null,
        axes: ['time', 'batch', 'features'],
        parts: [],
        isLast: false,
        isRead: false,
      });
    }
    // Nodes are in an order in which each comes after those that it reads.
    for (const node of this.graph.node ?? []) this.follow(node);
    const end = this.output();
    return { layers: this.layers, readout: end.isRead ? this.dense.readout : null, returnSequences: !end.isLast };
  }

  private follow(node: GraphNode): void {
    const { input = [], output = [] } = node;
    if (isRecurrentNode(node)) {
      this.followRecurrent(node);
      return;
    }
    const read = input.flatMap((name, index) => {
      const signal = this.signals.get(name);
      return signal ? [{ signal, index }] : [];
    });
    const [first] = read;
    if (!first) return;
    const made = this.made(node, read) ?? foreign(node, 'is no part of a recurrent layer or its readout');
    for (const name of output) this.signals.set(name, made);
  }

  private made(node: GraphNode, read: { signal: Signal | Foreign; index: number }[]): Signal | Foreign | undefined {
    const stopped = read.find(({ signal }) => isForeign(signal));
    if (stopped) return stopped.signal;
    const signals = read.map(({ signal }) => signal as Signal);
    if (node.opType === 'Concat') return joined(node, signals);
    const [signal] = signals as [Signal];
    if (signals.length > 1) return foreign(node, 'combines several values');
    return movedAxes(node, signal, this.constants) ?? this.dense.read(node, signal, read[0]!.index);
  }

  private followRecurrent(node: GraphNode): void {
    const [x = ''] = node.input ?? [];
    const source = this.signals.get(x);
    const text = nodeText(node);
    if (!source || isForeign(source)) {
      const reason = source ? `comes from ${source.reason}` : `is not the input of the graph`;
      throw new ImportError(
        `the input of ${text} ${reason}; allowed: the input of the graph, or the outputs of the layer before`,
      );
    }
    const before = this.layers.length;
    if ((source.layer ?? -1) !== before - 1 || source.isRead || source.isLast) {
      throw new ImportError(`${text} does not read all outputs of the layer before it; allowed: a chain of layers`);
    }
    const [time, batch, features] = source.axes;
    const isOrdered =
      source.axes.length === 3 &&
      features === 'features' &&
      (source.layer === null || (isBatchMajor(node) ? batch : time) === 'time');
    if (!isOrdered)
      throw new ImportError(
        `the input of ${text} has the axes [${source.axes.join(', ')}]; allowed: [time, batch, features]`,
      );
    const weights = weightsOfNode(node, this.constants);
    this.layers.push(weights);
    const parts: Part[] = [
      { layer: before, direction: 0 },
      ...(weights.backward ? [{ layer: before, direction: 1 }] : []),
    ];
    const signal = { layer: before, parts, isRead: false };
    const [y, last] = node.output ?? [];
    const isBatchFirst = isBatchMajor(node);
    if (y) {
      const axes = isBatchFirst
        ? (['batch', 'time', 'direction', 'features'] as const)
        : (['time', 'direction', 'batch', 'features'] as const);
      this.signals.set(y, { ...signal, axes, isLast: false });
    }
    if (last) {
      const axes = isBatchFirst
        ? (['batch', 'direction', 'features'] as const)
        : (['direction', 'batch', 'features'] as const);
      this.signals.set(last, { ...signal, axes, isLast: true });
    }
  }

  /** What the model gives: the first output of the graph. */
  private output(): Signal {
    const [first] = this.graph.output ?? [];
    const name = first?.name ?? '';
    const signal = this.signals.get(name);
    if (!signal || isForeign(signal)) {
      const reason = signal ? `comes from ${signal.reason}` : 'does not depend on the input';
      throw new ImportError(`the output ${name} of the graph ${reason}; allowed: recurrent layers and one dense layer`);
    }
    const last = this.layers.at(-1)!;
    const isWhole = signal.parts.map(({ direction }) => direction).join() === (last.backward ? '0,1' : '0');
    if (signal.layer !== this.layers.length - 1 || !isWhole) {
      throw new ImportError(
        `the output ${name} of the graph is not that of ${last.name}, the last recurrent layer, with all its ${outputsOf(last)} values`,
      );
    }
    return signal;
  }
}

/** Last states of several layers along `direction`, or the directions of one layer along `features`. */
function joined(node: GraphNode, signals: readonly Signal[]): Signal | Foreign {
  const [first] = signals as [Signal];
  const { axes } = first;
  const given = node.attribute?.find(({ name }) => name === 'axis')?.i ?? 0;
  const axis = axes[given < 0 ? given + axes.length : given];
  const isAlike = signals.every((one) => one.isLast && !one.isRead && one.axes.join() === axes.join());
  const isSplit = axes.includes('direction');
  if (!isAlike || signals.length !== (node.input ?? []).length || axis !== (isSplit ? 'direction' : 'features')) {
    return foreign(node, 'combines several values; allowed: the last states of layers or directions');
  }
  const parts = signals.flatMap((one) => one.parts);
  return { ...first, layer: parts.at(-1)!.layer, parts };
}
