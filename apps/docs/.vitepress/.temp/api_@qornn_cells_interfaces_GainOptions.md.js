import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GainOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/GainOptions.md","filePath":"api/@qornn/cells/interfaces/GainOptions.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/GainOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / GainOptions</p><h1 id="interface-gainoptions" tabindex="-1">Interface: GainOptions <a class="header-anchor" href="#interface-gainoptions" aria-label="Permalink to &quot;Interface: GainOptions&quot;">​</a></h1><p>Horizon-gain normalization: scales W so that the root-mean-square singular value of Wᴴ, H = <code>horizon</code>, equals <code>target</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="horizon" tabindex="-1">horizon? <a class="header-anchor" href="#horizon" aria-label="Permalink to &quot;horizon?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>horizon?</strong>: <code>number</code></p></blockquote><p>H, time steps. Default: the sequence length of the layer&#39;s input shape, else of the first training batch; 1024 until it is known, and for stateful layers</p><hr><h3 id="target" tabindex="-1">target? <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>target?</strong>: <code>number</code></p></blockquote><p>root-mean-square singular value of Wᴴ, &gt; 0; 1 (default) keeps the state&#39;s energy, below 1 damps it</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/GainOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GainOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GainOptions as default
};
