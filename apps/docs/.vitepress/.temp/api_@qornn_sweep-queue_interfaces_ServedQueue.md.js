import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ServedQueue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweep-queue/interfaces/ServedQueue.md","filePath":"api/@qornn/sweep-queue/interfaces/ServedQueue.md"}');
const _sfc_main = { name: "api/@qornn/sweep-queue/interfaces/ServedQueue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweep-queue</a> / ServedQueue</p><h1 id="interface-servedqueue" tabindex="-1">Interface: ServedQueue <a class="header-anchor" href="#interface-servedqueue" aria-label="Permalink to &quot;Interface: ServedQueue&quot;">​</a></h1><p>What a worker has done.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="failed" tabindex="-1">failed <a class="header-anchor" href="#failed" aria-label="Permalink to &quot;failed&quot;">​</a></h3><blockquote><p><strong>failed</strong>: <code>number</code></p></blockquote><p>number of attempts that failed</p><hr><h3 id="recorded" tabindex="-1">recorded <a class="header-anchor" href="#recorded" aria-label="Permalink to &quot;recorded&quot;">​</a></h3><blockquote><p><strong>recorded</strong>: <code>number</code></p></blockquote><p>number of results that it recorded</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweep-queue/interfaces/ServedQueue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ServedQueue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ServedQueue as default
};
