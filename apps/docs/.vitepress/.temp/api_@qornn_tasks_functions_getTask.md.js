import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: getTask()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/functions/getTask.md","filePath":"api/@qornn/tasks/functions/getTask.md"}');
const _sfc_main = { name: "api/@qornn/tasks/functions/getTask.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / getTask</p><h1 id="function-gettask" tabindex="-1">Function: getTask() <a class="header-anchor" href="#function-gettask" aria-label="Permalink to &quot;Function: getTask()&quot;">​</a></h1><blockquote><p><strong>getTask</strong>(<code>name</code>, <code>config?</code>): <a href="./../interfaces/Task"><code>Task</code></a></p></blockquote><p>Makes a task that generates its data from a seed, synchronously.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><p><code>string</code></p><h3 id="config" tabindex="-1">config? <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config?&quot;">​</a></h3><p><code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt; = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Task"><code>Task</code></a></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>TaskError as <code>loadTask</code>, and when the task has to read files</p><h2 id="example" tabindex="-1">Example <a class="header-anchor" href="#example" aria-label="Permalink to &quot;Example&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">getTask</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;copy&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, { T0: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">200</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> }).baselineLoss; </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;">// 0.0945…</span></span></code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/functions/getTask.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const getTask = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  getTask as default
};
