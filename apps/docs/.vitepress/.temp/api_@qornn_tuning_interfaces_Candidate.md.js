import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Candidate","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/Candidate.md","filePath":"api/@qornn/tuning/interfaces/Candidate.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/Candidate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / Candidate</p><h1 id="interface-candidate" tabindex="-1">Interface: Candidate <a class="header-anchor" href="#interface-candidate" aria-label="Permalink to &quot;Interface: Candidate&quot;">​</a></h1><p>A configuration to try.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="id" tabindex="-1">id <a class="header-anchor" href="#id" aria-label="Permalink to &quot;id&quot;">​</a></h3><blockquote><p><strong>id</strong>: <code>number</code></p></blockquote><p>place in the order in which they were made, from 0</p><hr><h3 id="origin" tabindex="-1">origin <a class="header-anchor" href="#origin" aria-label="Permalink to &quot;origin&quot;">​</a></h3><blockquote><p><strong>origin</strong>: <code>string</code></p></blockquote><p>why it is tried: the name of a first guess, <code>&#39;random&#39;</code>, or <code>&#39;like 7&#39;</code> for a change of candidate 7</p><hr><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><blockquote><p><strong>settings</strong>: <a href="./../../sweeps/type-aliases/Settings"><code>Settings</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/Candidate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Candidate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Candidate as default
};
