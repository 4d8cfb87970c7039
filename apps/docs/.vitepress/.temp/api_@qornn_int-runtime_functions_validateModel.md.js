import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: validateModel()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/functions/validateModel.md","filePath":"api/@qornn/int-runtime/functions/validateModel.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/functions/validateModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / validateModel</p><h1 id="function-validatemodel" tabindex="-1">Function: validateModel() <a class="header-anchor" href="#function-validatemodel" aria-label="Permalink to &quot;Function: validateModel()&quot;">​</a></h1><blockquote><p><strong>validateModel</strong>(<code>model</code>): <code>void</code></p></blockquote><p>Validates a model: sizes, ranges, names and origin, and that no 32-bit accumulator can overflow for any input.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="model" tabindex="-1">model <a class="header-anchor" href="#model" aria-label="Permalink to &quot;model&quot;">​</a></h3><p><a href="./../interfaces/IntModel"><code>IntModel</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ModelFormatError whose <code>field</code> names the invalid field</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/functions/validateModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const validateModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  validateModel as default
};
