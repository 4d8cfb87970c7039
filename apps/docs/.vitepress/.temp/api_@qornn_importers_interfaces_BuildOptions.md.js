import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BuildOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/importers/interfaces/BuildOptions.md","filePath":"api/@qornn/importers/interfaces/BuildOptions.md"}');
const _sfc_main = { name: "api/@qornn/importers/interfaces/BuildOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/importers</a> / BuildOptions</p><h1 id="interface-buildoptions" tabindex="-1">Interface: BuildOptions <a class="header-anchor" href="#interface-buildoptions" aria-label="Permalink to &quot;Interface: BuildOptions&quot;">​</a></h1><p>Options of <a href="./../functions/buildNetwork">buildNetwork</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="kernelquantizer" tabindex="-1">kernelQuantizer? <a class="header-anchor" href="#kernelquantizer" aria-label="Permalink to &quot;kernelQuantizer?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>kernelQuantizer?</strong>: <a href="./../../quantizers/type-aliases/QuantizerIdentifier"><code>QuantizerIdentifier</code></a></p></blockquote><p>quantizer of the input weights; default <code>&#39;none&#39;</code></p><hr><h3 id="recurrentquantizer" tabindex="-1">recurrentQuantizer? <a class="header-anchor" href="#recurrentquantizer" aria-label="Permalink to &quot;recurrentQuantizer?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>recurrentQuantizer?</strong>: <a href="./../../quantizers/type-aliases/QuantizerIdentifier"><code>QuantizerIdentifier</code></a></p></blockquote><p>quantizer of the recurrent weights; default <code>&#39;none&#39;</code></p><hr><h3 id="returnsequences" tabindex="-1">returnSequences? <a class="header-anchor" href="#returnsequences" aria-label="Permalink to &quot;returnSequences?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>returnSequences?</strong>: <code>boolean</code></p></blockquote><p>outputs at all time steps instead of the last or their mean; default: as the file says, else false</p><hr><h3 id="timesteps" tabindex="-1">timeSteps? <a class="header-anchor" href="#timesteps" aria-label="Permalink to &quot;timeSteps?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>timeSteps?</strong>: <code>number</code> | <code>null</code></p></blockquote><p>sequence length; default null: any</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/importers/interfaces/BuildOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BuildOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BuildOptions as default
};
