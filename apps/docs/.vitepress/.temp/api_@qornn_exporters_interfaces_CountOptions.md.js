import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CountOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CountOptions.md","filePath":"api/@qornn/exporters/interfaces/CountOptions.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CountOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CountOptions</p><h1 id="interface-countoptions" tabindex="-1">Interface: CountOptions <a class="header-anchor" href="#interface-countoptions" aria-label="Permalink to &quot;Interface: CountOptions&quot;">​</a></h1><p>What raw samples, counts of a converter, are worth.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="countoffset" tabindex="-1">countOffset? <a class="header-anchor" href="#countoffset" aria-label="Permalink to &quot;countOffset?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>countOffset?</strong>: <code>number</code> | readonly <code>number</code>[]</p></blockquote><p>value of count 0, for all inputs or [inputs]; default 0</p><hr><h3 id="countscale" tabindex="-1">countScale? <a class="header-anchor" href="#countscale" aria-label="Permalink to &quot;countScale?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>countScale?</strong>: <code>number</code> | readonly <code>number</code>[]</p></blockquote><p>value of one count, not 0, for all inputs or [inputs]; default 1</p><hr><h3 id="samples" tabindex="-1">samples? <a class="header-anchor" href="#samples" aria-label="Permalink to &quot;samples?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>samples?</strong>: <a href="./../type-aliases/CountType"><code>CountType</code></a></p></blockquote><p>type of the counts; default <code>&#39;int16&#39;</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CountOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CountOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CountOptions as default
};
