import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CHelper","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/CHelper.md","filePath":"api/@qornn/exporters/interfaces/CHelper.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/CHelper.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / CHelper</p><h1 id="interface-chelper" tabindex="-1">Interface: CHelper <a class="header-anchor" href="#interface-chelper" aria-label="Permalink to &quot;Interface: CHelper&quot;">​</a></h1><p>A static function, or some, that several parts of a program call. A program has it once.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="code" tabindex="-1">code <a class="header-anchor" href="#code" aria-label="Permalink to &quot;code&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>code</strong>: <code>string</code></p></blockquote><p>definitions, with a comment that states the formula</p><hr><h3 id="constants" tabindex="-1">constants? <a class="header-anchor" href="#constants" aria-label="Permalink to &quot;constants?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>constants?</strong>: readonly <a href="./CArray"><code>CArray</code></a>[]</p></blockquote><p>constant arrays that it reads; several helpers may share one</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>identifies it within a program</p><hr><h3 id="needs" tabindex="-1">needs? <a class="header-anchor" href="#needs" aria-label="Permalink to &quot;needs?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>needs?</strong>: readonly <code>CHelper</code>[]</p></blockquote><p>helpers that it calls</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/CHelper.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CHelper = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CHelper as default
};
