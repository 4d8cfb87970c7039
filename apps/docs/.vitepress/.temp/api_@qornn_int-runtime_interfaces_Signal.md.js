import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Signal","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/Signal.md","filePath":"api/@qornn/int-runtime/interfaces/Signal.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/Signal.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / Signal</p><h1 id="interface-signal" tabindex="-1">Interface: Signal <a class="header-anchor" href="#interface-signal" aria-label="Permalink to &quot;Interface: Signal&quot;">​</a></h1><p>A quantity in a layer whose range must be calibrated: a state, or an intermediate result of a step.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="bits" tabindex="-1">bits? <a class="header-anchor" href="#bits" aria-label="Permalink to &quot;bits?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>bits?</strong>: <code>number</code> | <code>&quot;cellBits&quot;</code></p></blockquote><p>bits of its codes, or the option that has them; default <code>&#39;stateBits&#39;</code></p><hr><h3 id="granularity" tabindex="-1">granularity? <a class="header-anchor" href="#granularity" aria-label="Permalink to &quot;granularity?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>granularity?</strong>: <a href="./../type-aliases/Granularity"><code>Granularity</code></a></p></blockquote><p>whether they have, unless calibration is told; default <code>&#39;tensor&#39;</code>: they have not</p><hr><h3 id="length" tabindex="-1">length <a class="header-anchor" href="#length" aria-label="Permalink to &quot;length&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>length</strong>: <code>number</code></p></blockquote><p>number of components per time step</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>name in the formula of the kind</p><hr><h3 id="perunit" tabindex="-1">perUnit <a class="header-anchor" href="#perunit" aria-label="Permalink to &quot;perUnit&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>perUnit</strong>: <code>boolean</code></p></blockquote><p>whether components may have separate ranges</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/Signal.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Signal = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Signal as default
};
