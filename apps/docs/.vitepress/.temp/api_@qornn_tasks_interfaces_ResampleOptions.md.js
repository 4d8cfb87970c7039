import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ResampleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tasks/interfaces/ResampleOptions.md","filePath":"api/@qornn/tasks/interfaces/ResampleOptions.md"}');
const _sfc_main = { name: "api/@qornn/tasks/interfaces/ResampleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tasks</a> / ResampleOptions</p><h1 id="interface-resampleoptions" tabindex="-1">Interface: ResampleOptions <a class="header-anchor" href="#interface-resampleoptions" aria-label="Permalink to &quot;Interface: ResampleOptions&quot;">​</a></h1><p>Option <code>resample</code> of a series.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="every" tabindex="-1">every <a class="header-anchor" href="#every" aria-label="Permalink to &quot;every&quot;">​</a></h3><blockquote><p><strong>every</strong>: <code>string</code> | <code>number</code></p></blockquote><p>time between rows: a number of seconds, or a text with a unit of us, ms, s, min, h or d, like <code>&#39;20ms&#39;</code></p><hr><h3 id="maxgap" tabindex="-1">maxGap? <a class="header-anchor" href="#maxgap" aria-label="Permalink to &quot;maxGap?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>maxGap?</strong>: <code>string</code> | <code>number</code></p></blockquote><p>a longer time between two rows starts a new sequence, as <code>every</code>; default: none does</p><hr><h3 id="method" tabindex="-1">method? <a class="header-anchor" href="#method" aria-label="Permalink to &quot;method?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>method?</strong>: <a href="./../type-aliases/ResampleMethod"><code>ResampleMethod</code></a></p></blockquote><p>value at a time of the grid: of the last row until then (<code>&#39;previous&#39;</code>, the default), the mean of the rows since the time before (<code>&#39;mean&#39;</code>), or on the line between the rows around it (<code>&#39;linear&#39;</code>, which no stream can do)</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tasks/interfaces/ResampleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResampleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResampleOptions as default
};
