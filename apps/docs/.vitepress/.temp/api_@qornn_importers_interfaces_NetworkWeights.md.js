import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NetworkWeights","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/interfaces/NetworkWeights.md","filePath":"api/@qornn/importers/interfaces/NetworkWeights.md"}');
const _sfc_main = { name: "api/@qornn/importers/interfaces/NetworkWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / NetworkWeights</p><h1 id="interface-networkweights" tabindex="-1">Interface: NetworkWeights <a class="header-anchor" href="#interface-networkweights" aria-label="Permalink to &quot;Interface: NetworkWeights&quot;">​</a></h1><p>The recurrent network of a file: plain data without tensors.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><blockquote><p><strong>layers</strong>: <a href="./RecurrentWeights"><code>RecurrentWeights</code></a>[]</p></blockquote><p>from input to output, at least one</p><hr><h3 id="pooling" tabindex="-1">pooling? <a class="header-anchor" href="#pooling" aria-label="Permalink to &quot;pooling?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>pooling?</strong>: <code>&quot;mean&quot;</code></p></blockquote><p>the readout reads the mean of the outputs over the time steps; then <code>returnSequences</code> is false. Absent: as <code>returnSequences</code> says</p><hr><h3 id="readout" tabindex="-1">readout <a class="header-anchor" href="#readout" aria-label="Permalink to &quot;readout&quot;">​</a></h3><blockquote><p><strong>readout</strong>: <a href="./ReadoutWeights"><code>ReadoutWeights</code></a> | <code>null</code></p></blockquote><p>null if the file has none</p><hr><h3 id="returnsequences" tabindex="-1">returnSequences <a class="header-anchor" href="#returnsequences" aria-label="Permalink to &quot;returnSequences&quot;">​</a></h3><blockquote><p><strong>returnSequences</strong>: <code>boolean</code> | <code>null</code></p></blockquote><p>whether the outputs of all time steps are read, or only the last; null where the file does not say</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/interfaces/NetworkWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NetworkWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NetworkWeights as default
};
