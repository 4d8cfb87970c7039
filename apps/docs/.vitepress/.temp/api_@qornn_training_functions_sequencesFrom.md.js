import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: sequencesFrom()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/sequencesFrom.md","filePath":"api/@qornn/training/functions/sequencesFrom.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/sequencesFrom.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / sequencesFrom</p><h1 id="function-sequencesfrom" tabindex="-1">Function: sequencesFrom() <a class="header-anchor" href="#function-sequencesfrom" aria-label="Permalink to &quot;Function: sequencesFrom()&quot;">​</a></h1><blockquote><p><strong>sequencesFrom</strong>(<code>batch</code>, <code>from</code>, <code>to</code>): <a href="./../../tasks/interfaces/Batch"><code>Batch</code></a></p></blockquote><p>Sequences from ≤ i &lt; to of a batch; the batch itself if these are all.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><p><a href="./../../tasks/interfaces/Batch"><code>Batch</code></a></p><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><p><code>number</code></p><h3 id="to" tabindex="-1">to <a class="header-anchor" href="#to" aria-label="Permalink to &quot;to&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../../tasks/interfaces/Batch"><code>Batch</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/sequencesFrom.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sequencesFrom = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sequencesFrom as default
};
