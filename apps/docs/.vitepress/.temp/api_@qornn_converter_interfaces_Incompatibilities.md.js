import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Incompatibilities","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/interfaces/Incompatibilities.md","filePath":"api/@qornn/converter/interfaces/Incompatibilities.md"}');
const _sfc_main = { name: "api/@qornn/converter/interfaces/Incompatibilities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / Incompatibilities</p><h1 id="interface-incompatibilities" tabindex="-1">Interface: Incompatibilities <a class="header-anchor" href="#interface-incompatibilities" aria-label="Permalink to &quot;Interface: Incompatibilities&quot;">​</a></h1><p>Why an integer model cannot run on a task.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="reading" tabindex="-1">reading <a class="header-anchor" href="#reading" aria-label="Permalink to &quot;reading&quot;">​</a></h3><blockquote><p><strong>reading</strong>: <code>string</code>[]</p></blockquote><p>differences in names and scales, see <code>differencesInReading</code></p><hr><h3 id="shape" tabindex="-1">shape <a class="header-anchor" href="#shape" aria-label="Permalink to &quot;shape&quot;">​</a></h3><blockquote><p><strong>shape</strong>: <code>string</code>[]</p></blockquote><p>differences in sizes and kinds of answers, such as &#39;5 inputs, but the task has 10&#39;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/interfaces/Incompatibilities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Incompatibilities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Incompatibilities as default
};
