import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Device","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/Device.md","filePath":"api/@qornn/exporters/interfaces/Device.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/Device.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / Device</p><h1 id="interface-device" tabindex="-1">Interface: Device <a class="header-anchor" href="#interface-device" aria-label="Permalink to &quot;Interface: Device&quot;">​</a></h1><p>A microcontroller, with the board that has it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="clockhz" tabindex="-1">clockHz <a class="header-anchor" href="#clockhz" aria-label="Permalink to &quot;clockHz&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>clockHz</strong>: <code>number</code></p></blockquote><p>largest clock frequency without overclocking, Hz; of the board where it has a fixed one</p><hr><h3 id="flashbytes" tabindex="-1">flashBytes <a class="header-anchor" href="#flashbytes" aria-label="Permalink to &quot;flashBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>flashBytes</strong>: <code>number</code></p></blockquote><p>program memory, bytes; where it is a chip of its own, of the board</p><hr><h3 id="label" tabindex="-1">label <a class="header-anchor" href="#label" aria-label="Permalink to &quot;label&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>label</strong>: <code>string</code></p></blockquote><p>its maker&#39;s name and a board, for tables</p><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>string</code></p></blockquote><p>as options name it</p><hr><h3 id="processor" tabindex="-1">processor <a class="header-anchor" href="#processor" aria-label="Permalink to &quot;processor&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>processor</strong>: <a href="./../type-aliases/ProcessorName"><code>ProcessorName</code></a></p></blockquote><hr><h3 id="rambytes" tabindex="-1">ramBytes <a class="header-anchor" href="#rambytes" aria-label="Permalink to &quot;ramBytes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>ramBytes</strong>: <code>number</code></p></blockquote><hr><h3 id="target" tabindex="-1">target <a class="header-anchor" href="#target" aria-label="Permalink to &quot;target&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>target</strong>: <a href="./../type-aliases/TargetName"><code>TargetName</code></a></p></blockquote><p>of <code>exportC</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/Device.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Device = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Device as default
};
