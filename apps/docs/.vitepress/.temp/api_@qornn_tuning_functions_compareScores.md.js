import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: compareScores()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/functions/compareScores.md","filePath":"api/@qornn/tuning/functions/compareScores.md"}');
const _sfc_main = { name: "api/@qornn/tuning/functions/compareScores.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / compareScores</p><h1 id="function-comparescores" tabindex="-1">Function: compareScores() <a class="header-anchor" href="#function-comparescores" aria-label="Permalink to &quot;Function: compareScores()&quot;">​</a></h1><blockquote><p><strong>compareScores</strong>(<code>a</code>, <code>b</code>, <code>judge</code>): <code>number</code></p></blockquote><p>Negative if <code>a</code> is better than <code>b</code>: by metric, then by loss, then by bytes. NaN is worst.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="a" tabindex="-1">a <a class="header-anchor" href="#a" aria-label="Permalink to &quot;a&quot;">​</a></h3><p><a href="./../interfaces/Score"><code>Score</code></a></p><h3 id="b" tabindex="-1">b <a class="header-anchor" href="#b" aria-label="Permalink to &quot;b&quot;">​</a></h3><p><a href="./../interfaces/Score"><code>Score</code></a></p><h3 id="judge" tabindex="-1">judge <a class="header-anchor" href="#judge" aria-label="Permalink to &quot;judge&quot;">​</a></h3><p><a href="./../interfaces/Judge"><code>Judge</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/functions/compareScores.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const compareScores = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  compareScores as default
};
