import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StoppingSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweeps/interfaces/StoppingSettings.md","filePath":"api/@qornn/sweeps/interfaces/StoppingSettings.md"}');
const _sfc_main = { name: "api/@qornn/sweeps/interfaces/StoppingSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/sweeps</a> / StoppingSettings</p><h1 id="interface-stoppingsettings" tabindex="-1">Interface: StoppingSettings <a class="header-anchor" href="#interface-stoppingsettings" aria-label="Permalink to &quot;Interface: StoppingSettings&quot;">​</a></h1><p>How runs are stopped early, as a sweep file says it; what is missing is decided by the runs, see <code>Stopping</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><strong>after</strong>: <code>number</code> | <code>null</code></p></blockquote><hr><h3 id="metric" tabindex="-1">metric <a class="header-anchor" href="#metric" aria-label="Permalink to &quot;metric&quot;">​</a></h3><blockquote><p><strong>metric</strong>: <code>string</code> | <code>null</code></p></blockquote><hr><h3 id="reduction" tabindex="-1">reduction <a class="header-anchor" href="#reduction" aria-label="Permalink to &quot;reduction&quot;">​</a></h3><blockquote><p><strong>reduction</strong>: <code>number</code></p></blockquote><hr><h3 id="rule" tabindex="-1">rule <a class="header-anchor" href="#rule" aria-label="Permalink to &quot;rule&quot;">​</a></h3><blockquote><p><strong>rule</strong>: <code>&quot;asha&quot;</code> | <code>&quot;halving&quot;</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweeps/interfaces/StoppingSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StoppingSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StoppingSettings as default
};
