import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: localExecutor()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/functions/localExecutor.md","filePath":"api/@qornn/sweeps/functions/localExecutor.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/functions/localExecutor.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / localExecutor</p><h1 id="function-localexecutor" tabindex="-1">Function: localExecutor() <a class="header-anchor" href="#function-localexecutor" aria-label="Permalink to &quot;Function: localExecutor()&quot;">​</a></h1><blockquote><p><strong>localExecutor</strong>(<code>options</code>): <a href="./../interfaces/SweepExecutor"><code>SweepExecutor</code></a></p></blockquote><p>Trains runs in worker processes of this machine. A run whose process ends goes on in another process from its last checkpoint.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><p><a href="./../interfaces/LocalExecutorOptions"><code>LocalExecutorOptions</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/SweepExecutor"><code>SweepExecutor</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>SweepOptionError when an option is wrong</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> executor</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> localExecutor</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ workers: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">2</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> });</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/functions/localExecutor.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const localExecutor = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  localExecutor as default
};
