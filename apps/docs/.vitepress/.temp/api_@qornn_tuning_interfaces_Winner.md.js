import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Winner","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Winner.md","filePath":"api/@qornn/tuning/interfaces/Winner.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Winner.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Winner</p><h1 id="interface-winner" tabindex="-1">Interface: Winner <a class="header-anchor" href="#interface-winner" aria-label="Permalink to &quot;Interface: Winner&quot;">​</a></h1><p>The candidate that is taken, and the best one it was compared with.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="best" tabindex="-1">best <a class="header-anchor" href="#best" aria-label="Permalink to &quot;best&quot;">​</a></h3><blockquote><p><strong>best</strong>: <a href="./Score"><code>Score</code></a></p></blockquote><hr><h3 id="score" tabindex="-1">score <a class="header-anchor" href="#score" aria-label="Permalink to &quot;score&quot;">​</a></h3><blockquote><p><strong>score</strong>: <a href="./Score"><code>Score</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Winner.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Winner = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Winner as default
};
