import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readSweepFile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/readSweepFile.md","filePath":"api/@qornn/sweeps/functions/readSweepFile.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/readSweepFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / readSweepFile</p><h1 id="function-readsweepfile" tabindex="-1">Function: readSweepFile() <a class="header-anchor" href="#function-readsweepfile" aria-label="Permalink to &quot;Function: readSweepFile()&quot;">​</a></h1><blockquote><p><strong>readSweepFile</strong>(<code>path</code>): <a href="./../interfaces/SweepFile"><code>SweepFile</code></a></p></blockquote><p>Reads a sweep file from a stranger: it is data, of which nothing is executed.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SweepFile"><code>SweepFile</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>SweepOptionError when it cannot be read, is not YAML or not a sweep; lists every fault with its line</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/readSweepFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readSweepFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readSweepFile as default
};
