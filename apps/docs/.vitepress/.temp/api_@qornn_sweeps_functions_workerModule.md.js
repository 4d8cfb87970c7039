import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: workerModule()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/workerModule.md","filePath":"api/@qornn/sweeps/functions/workerModule.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/workerModule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / workerModule</p><h1 id="function-workermodule" tabindex="-1">Function: workerModule() <a class="header-anchor" href="#function-workermodule" aria-label="Permalink to &quot;Function: workerModule()&quot;">​</a></h1><blockquote><p><strong>workerModule</strong>(<code>name</code>, <code>importer</code>): <code>string</code></p></blockquote><p>The path of the module of a worker process. Tests run from the sources but need the built module, because Node does not run TypeScript.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><p>of the module, such as <code>run-worker.js</code></p><h3 id="importer" tabindex="-1">importer <a class="header-anchor" href="#importer" aria-label="Permalink to &quot;importer&quot;">​</a></h3><p><code>string</code></p><p><code>import.meta.url</code> of a module in the same folder</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/workerModule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const workerModule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  workerModule as default
};
