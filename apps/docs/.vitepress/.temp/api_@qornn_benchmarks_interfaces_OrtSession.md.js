import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OrtSession","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/interfaces/OrtSession.md","filePath":"api/@qornn/benchmarks/interfaces/OrtSession.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/interfaces/OrtSession.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / OrtSession</p><h1 id="interface-ortsession" tabindex="-1">Interface: OrtSession <a class="header-anchor" href="#interface-ortsession" aria-label="Permalink to &quot;Interface: OrtSession&quot;">​</a></h1><p>A session of onnxruntime.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="release" tabindex="-1">release() <a class="header-anchor" href="#release" aria-label="Permalink to &quot;release()&quot;">​</a></h3><blockquote><p><strong>release</strong>(): <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>void</code>&gt;</p><hr><h3 id="run" tabindex="-1">run() <a class="header-anchor" href="#run" aria-label="Permalink to &quot;run()&quot;">​</a></h3><blockquote><p><strong>run</strong>(<code>feeds</code>): <code>Promise</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./OrtTensor"><code>OrtTensor</code></a>&gt;&gt;</p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="feeds" tabindex="-1">feeds <a class="header-anchor" href="#feeds" aria-label="Permalink to &quot;feeds&quot;">​</a></h5><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./OrtTensor"><code>OrtTensor</code></a>&gt;&gt;</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./OrtTensor"><code>OrtTensor</code></a>&gt;&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/interfaces/OrtSession.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OrtSession = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OrtSession as default
};
