import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SeriesTaskOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/SeriesTaskOptions.md","filePath":"api/@qornn/tasks/interfaces/SeriesTaskOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/SeriesTaskOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / SeriesTaskOptions</p><h1 id="interface-seriestaskoptions" tabindex="-1">Interface: SeriesTaskOptions <a class="header-anchor" href="#interface-seriestaskoptions" aria-label="Permalink to &quot;Interface: SeriesTaskOptions&quot;">​</a></h1><p>How to make a task from a table; by default, to train a new network.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="reading" tabindex="-1">reading? <a class="header-anchor" href="#reading" aria-label="Permalink to &quot;reading?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>reading?</strong>: <a href="./Reading"><code>Reading</code></a></p></blockquote><p>of a trained network that will read the data</p><hr><h3 id="split" tabindex="-1">split? <a class="header-anchor" href="#split" aria-label="Permalink to &quot;split?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>split?</strong>: <a href="./../type-aliases/SplitRule"><code>SplitRule</code></a></p></blockquote><p>default <code>&#39;name&#39;</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/SeriesTaskOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SeriesTaskOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SeriesTaskOptions as default
};
