import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: MissingRule","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/type-aliases/MissingRule.md","filePath":"api/@qornn/tasks/type-aliases/MissingRule.md"}');
const _sfc_main = { name: "api/@qornn/tasks/type-aliases/MissingRule.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / MissingRule</p><h1 id="type-alias-missingrule" tabindex="-1">Type Alias: MissingRule <a class="header-anchor" href="#type-alias-missingrule" aria-label="Permalink to &quot;Type Alias: MissingRule&quot;">​</a></h1><blockquote><p><strong>MissingRule</strong> = <code>&quot;error&quot;</code> | <code>&quot;forward&quot;</code> | <code>&quot;interpolate&quot;</code> | <code>&quot;mask&quot;</code></p></blockquote><p>What becomes of a missing value of an input column:</p><ul><li><code>error</code>: it is refused.</li><li><code>forward</code>: the last value of the sequence; before its first value the mean of training. Causal.</li><li><code>interpolate</code>: linear in time between the values around it; outside them the nearest. Not causal, so no stream can do it.</li><li><code>mask</code>: the mean of training, and the network gets one more input for the column, 1 where it is missing and 0 elsewhere. Causal.</li></ul><p>The mean of training is 0 after normalization; without normalization it is replaced by 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/type-aliases/MissingRule.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MissingRule = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MissingRule as default
};
