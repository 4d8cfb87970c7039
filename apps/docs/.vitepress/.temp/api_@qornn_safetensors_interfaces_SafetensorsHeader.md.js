import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SafetensorsHeader<D>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/safetensors/interfaces/SafetensorsHeader.md","filePath":"api/@qornn/safetensors/interfaces/SafetensorsHeader.md"}');
const _sfc_main = { name: "api/@qornn/safetensors/interfaces/SafetensorsHeader.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/safetensors</a> / SafetensorsHeader</p><h1 id="interface-safetensorsheader-d" tabindex="-1">Interface: SafetensorsHeader&lt;D&gt; <a class="header-anchor" href="#interface-safetensorsheader-d" aria-label="Permalink to &quot;Interface: SafetensorsHeader\\&lt;D\\&gt;&quot;">​</a></h1><p>The validated header of a container; no data is copied.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="d" tabindex="-1">D <a class="header-anchor" href="#d" aria-label="Permalink to &quot;D&quot;">​</a></h3><p><code>D</code> <em>extends</em> <code>string</code> = <a href="./../type-aliases/Dtype"><code>Dtype</code></a></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="entries" tabindex="-1">entries <a class="header-anchor" href="#entries" aria-label="Permalink to &quot;entries&quot;">​</a></h3><blockquote><p><strong>entries</strong>: <code>Record</code>&lt;<code>string</code>, <a href="./TensorEntry"><code>TensorEntry</code></a>&lt;<code>D</code>&gt;&gt;</p></blockquote><hr><h3 id="metadata" tabindex="-1">metadata <a class="header-anchor" href="#metadata" aria-label="Permalink to &quot;metadata&quot;">​</a></h3><blockquote><p><strong>metadata</strong>: <code>Record</code>&lt;<code>string</code>, <code>string</code>&gt;</p></blockquote><p>strings by key</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/safetensors/interfaces/SafetensorsHeader.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SafetensorsHeader = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SafetensorsHeader as default
};
