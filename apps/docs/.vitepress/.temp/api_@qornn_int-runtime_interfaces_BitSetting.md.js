import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BitSetting","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/int-runtime/interfaces/BitSetting.md","filePath":"api/@qornn/int-runtime/interfaces/BitSetting.md"}');
const _sfc_main = { name: "api/@qornn/int-runtime/interfaces/BitSetting.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/int-runtime</a> / BitSetting</p><h1 id="interface-bitsetting" tabindex="-1">Interface: BitSetting <a class="header-anchor" href="#interface-bitsetting" aria-label="Permalink to &quot;Interface: BitSetting&quot;">​</a></h1><p>Bits that can be chosen after training. A setting has those of states, inputs and readout, and others where a network has such parts.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="cellbits" tabindex="-1">cellBits? <a class="header-anchor" href="#cellbits" aria-label="Permalink to &quot;cellBits?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>cellBits?</strong>: <code>number</code></p></blockquote><p>of cell states</p><hr><h3 id="inputbits" tabindex="-1">inputBits <a class="header-anchor" href="#inputbits" aria-label="Permalink to &quot;inputBits&quot;">​</a></h3><blockquote><p><strong>inputBits</strong>: <code>number</code></p></blockquote><hr><h3 id="kernelbits" tabindex="-1">kernelBits? <a class="header-anchor" href="#kernelbits" aria-label="Permalink to &quot;kernelBits?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>kernelBits?</strong>: <code>number</code></p></blockquote><p>of U, likewise</p><hr><h3 id="readoutbits" tabindex="-1">readoutBits <a class="header-anchor" href="#readoutbits" aria-label="Permalink to &quot;readoutBits&quot;">​</a></h3><blockquote><p><strong>readoutBits</strong>: <code>number</code></p></blockquote><hr><h3 id="recurrentbits" tabindex="-1">recurrentBits? <a class="header-anchor" href="#recurrentbits" aria-label="Permalink to &quot;recurrentBits?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>recurrentBits?</strong>: <code>number</code></p></blockquote><p>of W, if it was trained in floating point</p><hr><h3 id="statebits" tabindex="-1">stateBits <a class="header-anchor" href="#statebits" aria-label="Permalink to &quot;stateBits&quot;">​</a></h3><blockquote><p><strong>stateBits</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/int-runtime/interfaces/BitSetting.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BitSetting = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BitSetting as default
};
