import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Reading","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/Reading.md","filePath":"api/@qornn/tasks/interfaces/Reading.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/Reading.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / Reading</p><h1 id="interface-reading" tabindex="-1">Interface: Reading <a class="header-anchor" href="#interface-reading" aria-label="Permalink to &quot;Interface: Reading&quot;">​</a></h1><p>Preprocessing of a network: the meaning of its inputs and outputs.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./TaskRecord"><code>TaskRecord</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="inputnames" tabindex="-1">inputNames <a class="header-anchor" href="#inputnames" aria-label="Permalink to &quot;inputNames&quot;">​</a></h3><blockquote><p><strong>inputNames</strong>: readonly <code>string</code>[] | <code>null</code></p></blockquote><p>names of the inputs, in order; null for none</p><hr><h3 id="inputnormalization" tabindex="-1">inputNormalization <a class="header-anchor" href="#inputnormalization" aria-label="Permalink to &quot;inputNormalization&quot;">​</a></h3><blockquote><p><strong>inputNormalization</strong>: <a href="./PlainNormalization"><code>PlainNormalization</code></a> | <code>null</code></p></blockquote><hr><h3 id="labels" tabindex="-1">labels <a class="header-anchor" href="#labels" aria-label="Permalink to &quot;labels&quot;">​</a></h3><blockquote><p><strong>labels</strong>: readonly <code>string</code>[] | <code>null</code></p></blockquote><p>names of the outputs, in order; null for none</p><hr><h3 id="outputnormalization" tabindex="-1">outputNormalization <a class="header-anchor" href="#outputnormalization" aria-label="Permalink to &quot;outputNormalization&quot;">​</a></h3><blockquote><p><strong>outputNormalization</strong>: <a href="./PlainNormalization"><code>PlainNormalization</code></a> | <code>null</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/Reading.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Reading = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Reading as default
};
