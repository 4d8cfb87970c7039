import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UnconstrainedOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/orthogonal-params/interfaces/UnconstrainedOptions.md","filePath":"api/@qornn/orthogonal-params/interfaces/UnconstrainedOptions.md"}');
const _sfc_main = { name: "api/@qornn/orthogonal-params/interfaces/UnconstrainedOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/orthogonal-params</a> / UnconstrainedOptions</p><h1 id="interface-unconstrainedoptions" tabindex="-1">Interface: UnconstrainedOptions <a class="header-anchor" href="#interface-unconstrainedoptions" aria-label="Permalink to &quot;Interface: UnconstrainedOptions&quot;">​</a></h1><p>Options of <a href="./../functions/unconstrained">unconstrained</a>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="initializer" tabindex="-1">initializer? <a class="header-anchor" href="#initializer" aria-label="Permalink to &quot;initializer?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>initializer?</strong>: <a href="./../type-aliases/Initializer"><code>Initializer</code></a></p></blockquote><p>Initializer of the weight; default &#39;haar&#39;.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/orthogonal-params/interfaces/UnconstrainedOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UnconstrainedOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UnconstrainedOptions as default
};
