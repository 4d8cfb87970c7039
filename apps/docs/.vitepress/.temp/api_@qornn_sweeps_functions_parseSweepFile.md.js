import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: parseSweepFile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/parseSweepFile.md","filePath":"api/@qornn/sweeps/functions/parseSweepFile.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/parseSweepFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / parseSweepFile</p><h1 id="function-parsesweepfile" tabindex="-1">Function: parseSweepFile() <a class="header-anchor" href="#function-parsesweepfile" aria-label="Permalink to &quot;Function: parseSweepFile()&quot;">​</a></h1><blockquote><p><strong>parseSweepFile</strong>(<code>text</code>, <code>path?</code>): <a href="./../interfaces/SweepFile"><code>SweepFile</code></a></p></blockquote><p>Parses the text of a sweep file.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><p><code>string</code></p><h3 id="path" tabindex="-1">path? <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path?&quot;">​</a></h3><p><code>string</code> = <code>&#39;sweep.yaml&#39;</code></p><p>for messages; the sweep is named after it if it has no name</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SweepFile"><code>SweepFile</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>SweepOptionError</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">parseSweepFile</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;source: copy-1000</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">\\n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">grid: { model.units: [64, 128] }</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">\\n</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">seeds: 3&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">).seeds; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// [0, 1, 2]</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/parseSweepFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const parseSweepFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  parseSweepFile as default
};
