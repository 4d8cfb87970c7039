import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: RunProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/type-aliases/RunProgress.md","filePath":"api/@qornn/sweeps/type-aliases/RunProgress.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/type-aliases/RunProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / RunProgress</p><h1 id="type-alias-runprogress" tabindex="-1">Type Alias: RunProgress <a class="header-anchor" href="#type-alias-runprogress" aria-label="Permalink to &quot;Type Alias: RunProgress&quot;">​</a></h1><blockquote><p><strong>RunProgress</strong> = <a href="./../../training/interfaces/TrainProgress"><code>TrainProgress</code></a></p></blockquote><p>Progress of a run: of its training, and where it is trained.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/type-aliases/RunProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RunProgress as default
};
