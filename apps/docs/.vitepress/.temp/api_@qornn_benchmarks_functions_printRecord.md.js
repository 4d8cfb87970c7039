import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: printRecord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/printRecord.md","filePath":"api/@qornn/benchmarks/functions/printRecord.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/printRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / printRecord</p><h1 id="function-printrecord" tabindex="-1">Function: printRecord() <a class="header-anchor" href="#function-printrecord" aria-label="Permalink to &quot;Function: printRecord()&quot;">​</a></h1><blockquote><p><strong>printRecord</strong>(<code>record</code>, <code>format?</code>): <code>string</code></p></blockquote><p>Prints a record: as a table of at most 100 columns, as Markdown, as comma-separated values with one row a contestant, or as JSON, which is the record itself.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="record" tabindex="-1">record <a class="header-anchor" href="#record" aria-label="Permalink to &quot;record&quot;">​</a></h3><p><a href="./../interfaces/BenchmarkRecord"><code>BenchmarkRecord</code></a></p><h3 id="format" tabindex="-1">format? <a class="header-anchor" href="#format" aria-label="Permalink to &quot;format?&quot;">​</a></h3><p><code>&quot;table&quot;</code> | <code>&quot;markdown&quot;</code> | <code>&quot;csv&quot;</code> | <code>&quot;json&quot;</code> = <code>&#39;table&#39;</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><p>text without a line feed at its end</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">printRecord</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(record, </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;markdown&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">));</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/printRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const printRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  printRecord as default
};
