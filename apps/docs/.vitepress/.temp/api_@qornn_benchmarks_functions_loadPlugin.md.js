import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: loadPlugin()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/loadPlugin.md","filePath":"api/@qornn/benchmarks/functions/loadPlugin.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/loadPlugin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / loadPlugin</p><h1 id="function-loadplugin" tabindex="-1">Function: loadPlugin() <a class="header-anchor" href="#function-loadplugin" aria-label="Permalink to &quot;Function: loadPlugin()&quot;">​</a></h1><blockquote><p><strong>loadPlugin</strong>(<code>path</code>): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Loads a plugin as <code>qornn train</code> does: an ES module whose default export, if it has one, gets the functions that register things. What it registers elsewhere than in the packages whose benches are loaded has no benchmark here, and is passed over.</p><p>This runs the code of the module.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><p>from <code>locatePlugin</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>void</code>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkError when the module throws, or its default export is not a function</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/loadPlugin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const loadPlugin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  loadPlugin as default
};
