import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: findIncompatibilities()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/converter/functions/findIncompatibilities.md","filePath":"api/@qornn/converter/functions/findIncompatibilities.md"}');
const _sfc_main = { name: "api/@qornn/converter/functions/findIncompatibilities.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/converter</a> / findIncompatibilities</p><h1 id="function-findincompatibilities" tabindex="-1">Function: findIncompatibilities() <a class="header-anchor" href="#function-findincompatibilities" aria-label="Permalink to &quot;Function: findIncompatibilities()&quot;">​</a></h1><blockquote><p><strong>findIncompatibilities</strong>(<code>model</code>, <code>task</code>): <a href="./../interfaces/Incompatibilities"><code>Incompatibilities</code></a></p></blockquote><p>Compares inputs, outputs, kind of answer, names and scales of an integer model with those of a task.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../../int-runtime/interfaces/IntModel"><code>IntModel</code></a></p><h3 id="task" tabindex="-1">task <a class="header-anchor" href="#task" aria-label="Permalink to &quot;task&quot;">​</a></h3><p><a href="./../../tasks/interfaces/Task"><code>Task</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Incompatibilities"><code>Incompatibilities</code></a></p><p>empty lists if the model can run on the task</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/converter/functions/findIncompatibilities.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const findIncompatibilities = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  findIncompatibilities as default
};
