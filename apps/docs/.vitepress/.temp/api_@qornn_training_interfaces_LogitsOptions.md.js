import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LogitsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/LogitsOptions.md","filePath":"api/@qornn/training/interfaces/LogitsOptions.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/LogitsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / LogitsOptions</p><h1 id="interface-logitsoptions" tabindex="-1">Interface: LogitsOptions <a class="header-anchor" href="#interface-logitsoptions" aria-label="Permalink to &quot;Interface: LogitsOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="lengths" tabindex="-1">lengths? <a class="header-anchor" href="#lengths" aria-label="Permalink to &quot;lengths?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>lengths?</strong>: <code>Int32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</p></blockquote><p>number of time steps of each sequence, [batch]; the steps after it are padding. Default: all</p><hr><h3 id="training" tabindex="-1">training? <a class="header-anchor" href="#training" aria-label="Permalink to &quot;training?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>training?</strong>: <code>boolean</code></p></blockquote><p>training mode (dropout, noise); default false</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/LogitsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LogitsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LogitsOptions as default
};
