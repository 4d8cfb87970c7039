import type { LayerExporter } from './layer-exporter.js';

/** Exporters registered with `registerLayerExporter`, by kind. */
export const registeredExporters: Map<string, LayerExporter> = new Map();
