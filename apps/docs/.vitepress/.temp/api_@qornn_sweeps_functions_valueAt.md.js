import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: valueAt()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/valueAt.md","filePath":"api/@qornn/sweeps/functions/valueAt.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/valueAt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / valueAt</p><h1 id="function-valueat" tabindex="-1">Function: valueAt() <a class="header-anchor" href="#function-valueat" aria-label="Permalink to &quot;Function: valueAt()&quot;">​</a></h1><blockquote><p><strong>valueAt</strong>(<code>document</code>, <code>path</code>): <code>unknown</code></p></blockquote><p>The value of a configuration at a path; undefined if there is none.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="document" tabindex="-1">document <a class="header-anchor" href="#document" aria-label="Permalink to &quot;document&quot;">​</a></h3><p><code>object</code></p><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>unknown</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/valueAt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const valueAt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  valueAt as default
};
