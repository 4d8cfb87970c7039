import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GateInputs","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/GateInputs.md","filePath":"api/@qornn/cells/interfaces/GateInputs.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/GateInputs.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / GateInputs</p><h1 id="interface-gateinputs" tabindex="-1">Interface: GateInputs <a class="header-anchor" href="#interface-gateinputs" aria-label="Permalink to &quot;Interface: GateInputs&quot;">​</a></h1><p>Inputs of a time step, [batch, gates] each.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="drive" tabindex="-1">drive <a class="header-anchor" href="#drive" aria-label="Permalink to &quot;drive&quot;">​</a></h3><blockquote><p><strong>drive</strong>: <code>Tensor2D</code></p></blockquote><p><code>U x_t + b</code></p><hr><h3 id="product" tabindex="-1">product <a class="header-anchor" href="#product" aria-label="Permalink to &quot;product&quot;">​</a></h3><blockquote><p><strong>product</strong>: <code>Tensor2D</code></p></blockquote><p><code>W h_{t−1}</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/GateInputs.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GateInputs = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GateInputs as default
};
