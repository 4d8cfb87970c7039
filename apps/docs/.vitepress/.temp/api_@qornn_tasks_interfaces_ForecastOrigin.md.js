import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ForecastOrigin","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ForecastOrigin.md","filePath":"api/@qornn/tasks/interfaces/ForecastOrigin.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ForecastOrigin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ForecastOrigin</p><h1 id="interface-forecastorigin" tabindex="-1">Interface: ForecastOrigin <a class="header-anchor" href="#interface-forecastorigin" aria-label="Permalink to &quot;Interface: ForecastOrigin&quot;">​</a></h1><p>An input row to forecast from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="first" tabindex="-1">first <a class="header-anchor" href="#first" aria-label="Permalink to &quot;first&quot;">​</a></h3><blockquote><p><strong>first</strong>: <code>number</code></p></blockquote><p>first row of its sequence</p><hr><h3 id="row" tabindex="-1">row <a class="header-anchor" href="#row" aria-label="Permalink to &quot;row&quot;">​</a></h3><blockquote><p><strong>row</strong>: <code>number</code></p></blockquote><p>T, the last row that is read</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ForecastOrigin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ForecastOrigin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ForecastOrigin as default
};
