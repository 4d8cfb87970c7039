import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SearchSpace","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/SearchSpace.md","filePath":"api/@qornn/tuning/interfaces/SearchSpace.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/SearchSpace.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / SearchSpace</p><h1 id="interface-searchspace" tabindex="-1">Interface: SearchSpace <a class="header-anchor" href="#interface-searchspace" aria-label="Permalink to &quot;Interface: SearchSpace&quot;">​</a></h1><p>The configurations that are searched: a base, and what may differ from it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="base" tabindex="-1">base <a class="header-anchor" href="#base" aria-label="Permalink to &quot;base&quot;">​</a></h3><blockquote><p><strong>base</strong>: <code>object</code></p></blockquote><p>a configuration</p><hr><h3 id="dimensions" tabindex="-1">dimensions <a class="header-anchor" href="#dimensions" aria-label="Permalink to &quot;dimensions&quot;">​</a></h3><blockquote><p><strong>dimensions</strong>: readonly <a href="./Dimension"><code>Dimension</code></a>[]</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/SearchSpace.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SearchSpace = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SearchSpace as default
};
