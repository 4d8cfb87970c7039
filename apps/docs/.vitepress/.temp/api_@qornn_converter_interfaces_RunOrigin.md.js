import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RunOrigin","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/interfaces/RunOrigin.md","filePath":"api/@qornn/converter/interfaces/RunOrigin.md"}');
const _sfc_main = { name: "api/@qornn/converter/interfaces/RunOrigin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / RunOrigin</p><h1 id="interface-runorigin" tabindex="-1">Interface: RunOrigin <a class="header-anchor" href="#interface-runorigin" aria-label="Permalink to &quot;Interface: RunOrigin&quot;">​</a></h1><p>What identifies data and weights of a run; <code>RunModel</code> of <code>@qornn/training</code> has it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="record" tabindex="-1">record <a class="header-anchor" href="#record" aria-label="Permalink to &quot;record&quot;">​</a></h3><blockquote><p><strong>record</strong>: <a href="./../../tasks/interfaces/TaskRecord"><code>TaskRecord</code></a> | <code>null</code></p></blockquote><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="checkpointdigest" tabindex="-1">checkpointDigest() <a class="header-anchor" href="#checkpointdigest" aria-label="Permalink to &quot;checkpointDigest()&quot;">​</a></h3><blockquote><p><strong>checkpointDigest</strong>(<code>which</code>): <code>string</code> | <code>null</code></p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="which" tabindex="-1">which <a class="header-anchor" href="#which" aria-label="Permalink to &quot;which&quot;">​</a></h5><p><code>&quot;last&quot;</code> | <code>&quot;best&quot;</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>string</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/interfaces/RunOrigin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunOrigin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunOrigin as default
};
