import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ImageData","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ImageData.md","filePath":"api/@qornn/tasks/interfaces/ImageData.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ImageData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ImageData</p><h1 id="interface-imagedata" tabindex="-1">Interface: ImageData <a class="header-anchor" href="#interface-imagedata" aria-label="Permalink to &quot;Interface: ImageData&quot;">​</a></h1><p>Images of all splits; each has <code>pixels</code> pixels, row by row.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Record</code>&lt;<a href="./../type-aliases/Split"><code>Split</code></a>, <a href="./LabelledImages"><code>LabelledImages</code></a>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="pixels" tabindex="-1">pixels <a class="header-anchor" href="#pixels" aria-label="Permalink to &quot;pixels&quot;">​</a></h3><blockquote><p><strong>pixels</strong>: <code>number</code></p></blockquote><hr><h3 id="source" tabindex="-1">source? <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>source?</strong>: <a href="./../type-aliases/DataSource"><code>DataSource</code></a></p></blockquote><p>source files; absent for data created in memory</p><hr><h3 id="test" tabindex="-1">test <a class="header-anchor" href="#test" aria-label="Permalink to &quot;test&quot;">​</a></h3><blockquote><p><strong>test</strong>: <a href="./LabelledImages"><code>LabelledImages</code></a></p></blockquote><h4 id="inherited-from" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><code>Record.test</code></p><hr><h3 id="train" tabindex="-1">train <a class="header-anchor" href="#train" aria-label="Permalink to &quot;train&quot;">​</a></h3><blockquote><p><strong>train</strong>: <a href="./LabelledImages"><code>LabelledImages</code></a></p></blockquote><h4 id="inherited-from-1" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-1" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><code>Record.train</code></p><hr><h3 id="validation" tabindex="-1">validation <a class="header-anchor" href="#validation" aria-label="Permalink to &quot;validation&quot;">​</a></h3><blockquote><p><strong>validation</strong>: <a href="./LabelledImages"><code>LabelledImages</code></a></p></blockquote><h4 id="inherited-from-2" tabindex="-1">Inherited from <a class="header-anchor" href="#inherited-from-2" aria-label="Permalink to &quot;Inherited from&quot;">​</a></h4><p><code>Record.validation</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ImageData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ImageData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ImageData as default
};
