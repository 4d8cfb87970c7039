import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BitTrial","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/BitTrial.md","filePath":"api/@qornn/int-runtime/interfaces/BitTrial.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/BitTrial.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BitTrial</p><h1 id="interface-bittrial" tabindex="-1">Interface: BitTrial <a class="header-anchor" href="#interface-bittrial" aria-label="Permalink to &quot;Interface: BitTrial&quot;">​</a></h1><p>A tried setting.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./../../converter/interfaces/SearchTrial"><code>SearchTrial</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits&quot;">​</a></h3><blockquote><p><strong>bits</strong>: <a href="./BitSetting"><code>BitSetting</code></a></p></blockquote><hr><h3 id="bytes" tabindex="-1">bytes? <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>bytes?</strong>: <code>number</code></p></blockquote><p>bytes of the model, in a search within bytes</p><hr><h3 id="drop" tabindex="-1">drop <a class="header-anchor" href="#drop" aria-label="Permalink to &quot;drop&quot;">​</a></h3><blockquote><p><strong>drop</strong>: <code>number</code></p></blockquote><p>how much worse than the reference, negative if better; Infinity if the metric is NaN</p><hr><h3 id="holds" tabindex="-1">holds <a class="header-anchor" href="#holds" aria-label="Permalink to &quot;holds&quot;">​</a></h3><blockquote><p><strong>holds</strong>: <code>boolean</code></p></blockquote><p>whether it is within the limits of the search</p><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <code>number</code></p></blockquote><p>result of <code>evaluate</code>; NaN if the setting does not compile</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/BitTrial.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BitTrial = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BitTrial as default
};
