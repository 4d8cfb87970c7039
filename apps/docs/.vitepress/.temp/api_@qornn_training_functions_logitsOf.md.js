import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: logitsOf()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/logitsOf.md","filePath":"api/@qornn/training/functions/logitsOf.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/logitsOf.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / logitsOf</p><h1 id="function-logitsof" tabindex="-1">Function: logitsOf() <a class="header-anchor" href="#function-logitsof" aria-label="Permalink to &quot;Function: logitsOf()&quot;">​</a></h1><blockquote><p><strong>logitsOf</strong>(<code>model</code>, <code>x</code>, <code>__namedParameters?</code>): <code>Tensor</code></p></blockquote><p>The logits of a model.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><code>LayersModel</code></p><h3 id="x" tabindex="-1">x <a class="header-anchor" href="#x" aria-label="Permalink to &quot;x&quot;">​</a></h3><p><code>Tensor3D</code></p><p>shape [batch, time, inputs]</p><h3 id="namedparameters" tabindex="-1">__namedParameters? <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters?&quot;">​</a></h3><p><a href="./../interfaces/LogitsOptions"><code>LogitsOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Tensor</code></p><p>shape [batch, time, outputs], or [batch, outputs], for the last step of each sequence; outputs at padding have no meaning</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ModelError when sequences differ in length and the model is not sequential</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/logitsOf.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const logitsOf = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  logitsOf as default
};
