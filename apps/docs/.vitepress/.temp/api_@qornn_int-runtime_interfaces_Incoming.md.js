import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Incoming","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/Incoming.md","filePath":"api/@qornn/int-runtime/interfaces/Incoming.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/Incoming.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / Incoming</p><h1 id="interface-incoming" tabindex="-1">Interface: Incoming <a class="header-anchor" href="#interface-incoming" aria-label="Permalink to &quot;Interface: Incoming&quot;">​</a></h1><p>The integer input of a layer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>inputs</strong>: <code>number</code></p></blockquote><hr><h3 id="magnitude" tabindex="-1">magnitude <a class="header-anchor" href="#magnitude" aria-label="Permalink to &quot;magnitude&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>magnitude</strong>: <code>number</code></p></blockquote><p>largest magnitude of a code</p><hr><h3 id="scale" tabindex="-1">scale <a class="header-anchor" href="#scale" aria-label="Permalink to &quot;scale&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>scale</strong>: <code>number</code></p></blockquote><p>real value of code 1</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/Incoming.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Incoming = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Incoming as default
};
