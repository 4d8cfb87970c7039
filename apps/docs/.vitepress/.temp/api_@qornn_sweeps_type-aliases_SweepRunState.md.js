import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: SweepRunState","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/SweepRunState.md","filePath":"api/@qornn/sweeps/type-aliases/SweepRunState.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/SweepRunState.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / SweepRunState</p><h1 id="type-alias-sweeprunstate" tabindex="-1">Type Alias: SweepRunState <a class="header-anchor" href="#type-alias-sweeprunstate" aria-label="Permalink to &quot;Type Alias: SweepRunState&quot;">​</a></h1><blockquote><p><strong>SweepRunState</strong> = <code>&quot;waiting&quot;</code> | <code>&quot;running&quot;</code> | <code>&quot;paused&quot;</code> | <code>&quot;stopped&quot;</code> | <code>&quot;interrupted&quot;</code> | <code>&quot;finished&quot;</code> | <code>&quot;diverged&quot;</code> | <code>&quot;failed&quot;</code></p></blockquote><p>State of a run of a sweep:</p><ul><li><code>waiting</code>: not begun</li><li><code>running</code>: being trained, or handed over to a queue</li><li><code>paused</code>: on a rung of early stopping; it may go on</li><li><code>stopped</code>: paused for good, since others are better; it can be finished later</li><li><code>interrupted</code>: saved by Ctrl-C or lost with its process; the next call goes on</li><li><code>finished</code>, <code>diverged</code></li><li><code>failed</code>: with an error; the next call tries again</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/SweepRunState.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SweepRunState = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SweepRunState as default
};
