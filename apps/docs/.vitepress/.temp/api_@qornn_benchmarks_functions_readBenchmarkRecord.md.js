import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readBenchmarkRecord()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/benchmarks/functions/readBenchmarkRecord.md","filePath":"api/@qornn/benchmarks/functions/readBenchmarkRecord.md"}');
const _sfc_main = { name: "api/@qornn/benchmarks/functions/readBenchmarkRecord.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/benchmarks</a> / readBenchmarkRecord</p><h1 id="function-readbenchmarkrecord" tabindex="-1">Function: readBenchmarkRecord() <a class="header-anchor" href="#function-readbenchmarkrecord" aria-label="Permalink to &quot;Function: readBenchmarkRecord()&quot;">​</a></h1><blockquote><p><strong>readBenchmarkRecord</strong>(<code>path</code>): <a href="./../interfaces/BenchmarkRecord"><code>BenchmarkRecord</code></a></p></blockquote><p>Reads a record from a file, which may come from anywhere.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/BenchmarkRecord"><code>BenchmarkRecord</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>BenchmarkError, one line with the file, when it cannot be read, is no record, is damaged, or is of another version of the format</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> record</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> readBenchmarkRecord</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;before.json&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">);</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/benchmarks/functions/readBenchmarkRecord.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readBenchmarkRecord = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readBenchmarkRecord as default
};
