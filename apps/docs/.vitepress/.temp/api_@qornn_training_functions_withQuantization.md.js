import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: withQuantization()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/withQuantization.md","filePath":"api/@qornn/training/functions/withQuantization.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/withQuantization.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / withQuantization</p><h1 id="function-withquantization" tabindex="-1">Function: withQuantization() <a class="header-anchor" href="#function-withquantization" aria-label="Permalink to &quot;Function: withQuantization()&quot;">​</a></h1><blockquote><p><strong>withQuantization</strong>&lt;<code>T</code>&gt;(<code>model</code>, <code>on</code>, <code>work</code>): <code>T</code></p></blockquote><p>Runs work with quantization on (each quantizer at its own bit width) or off, then restores the switches.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="t" tabindex="-1">T <a class="header-anchor" href="#t" aria-label="Permalink to &quot;T&quot;">​</a></h3><p><code>T</code></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="on" tabindex="-1">on <a class="header-anchor" href="#on" aria-label="Permalink to &quot;on&quot;">​</a></h3><p><code>boolean</code></p><h3 id="work" tabindex="-1">work <a class="header-anchor" href="#work" aria-label="Permalink to &quot;work&quot;">​</a></h3><p>() =&gt; <code>T</code></p><p>synchronous, since the switches are shared</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>T</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/withQuantization.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const withQuantization = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  withQuantization as default
};
